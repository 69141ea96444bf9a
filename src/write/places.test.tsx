// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addSection } from '@/core/arrange/sections';
import { setValue } from '@/core/setValue';
import { takeNotices } from '@/session/notices';
import { followAddress } from '@/session/route';
import { openPlan, perform, redo, undo } from '@/session/session';
import { FormPane } from './form/FormPane.tsx';
import { PreviewPane } from './preview/PreviewPane.tsx';
import type { PreviewRequest } from './preview/renderPreview.ts';
import { onViewKeyDown } from './shortcuts.ts';
import { smallPlan, smallTemplate } from './smallTemplate.fixture.ts';
import { StepsRail } from './steps/StepsRail.tsx';

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/plan/tests/write';
  followAddress();
  openPlan(smallPlan, smallTemplate, 'tests');
  takeNotices();
  window.addEventListener('keydown', onViewKeyDown);
});
afterEach(() => {
  window.removeEventListener('keydown', onViewKeyDown);
  cleanup();
});

/** Shows the words that the preview would mark. */
function marked({ plan, live }: PreviewRequest) {
  return <mark>{live ? plan.text.slice(live.from, live.to) : ''}</mark>;
}

async function openPhase(name: RegExp) {
  const user = userEvent.setup();
  render(
    <>
      <StepsRail />
      <FormPane counted />
      <PreviewPane renderPreview={marked} />
    </>,
  );
  const steps = screen.getByRole('navigation', { name: 'Steps' });
  await user.click(within(steps).getByRole('button', { name }));
  return { user, steps };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const mark = () => document.querySelector('mark')?.textContent;

test('the preview marks what is written, then what is undone, then what is done again', async () => {
  const { user } = await openPhase(/^1 Store/);
  act(
    () =>
      void perform({ name: 'typing', path: 'notes/items/1' }, (plan) =>
        setValue(plan, 'notes/items/1', 'More'),
      ),
  );
  act(() => void perform({ name: 'add phase' }, (plan) => addSection(plan, 'phase.2')));
  await user.click(field('T002'));
  expect(mark()).toContain('Fill tables');
  act(() => void undo());
  expect(mark()).toBe('## Phase 1: Store');
  act(() => void undo());
  expect(mark()).toBe('- Nothing yet');
  await user.click(field('T001'));
  act(() => void redo());
  expect(mark()).toContain('More');
});

test('a new phase is opened at the first thing that is written in it', async () => {
  const { user, steps } = await openPhase(/^Phase 2/);
  await user.click(within(steps).getByRole('button', { name: 'Add phase' }));
  await waitFor(() => expect(document.activeElement).toBe(field('Title')));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phase 3');
  expect(takeNotices()).toEqual([]);
});

test('a copied phase says which IDs its tasks got', async () => {
  const { user, steps } = await openPhase(/^1 Store/);
  await user.click(within(steps).getByRole('button', { name: 'More for 1 Store' }));
  await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
  expect(takeNotices()).toMatchObject([{ message: 'New tasks got IDs T005–T007.' }]);
});

test('Alt+N goes on from an empty field to the next, and from the menu of one into it', async () => {
  const { user } = await openPhase(/^Phase 2/);
  await user.click(field('Title'));
  await user.keyboard('{Alt>}n{/Alt}');
  await waitFor(() => expect(document.activeElement).toBe(field('Goal')));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More for Goal' }));
  await user.keyboard('{Alt>}n{/Alt}');
  await waitFor(() => expect(document.activeElement).toBe(field('Goal')));
  await user.keyboard('{Alt>}n{/Alt}');
  await waitFor(() => expect(document.activeElement).toBe(field('T004')));
});

test('the button of the next empty slot goes on, however often it is pressed', async () => {
  const { user } = await openPhase(/^Phase 2/);
  const next = screen.getByRole('button', { name: 'Next empty slot' });
  for (const name of ['Title', 'Goal', 'T004', 'Title']) {
    await user.click(next);
    await waitFor(() => expect(document.activeElement).toBe(field(name)));
  }
});
