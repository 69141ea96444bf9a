// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { showTarget, followAddress } from '@/session/route';
import { openPlan, session, undo } from '@/session/session';
import { FormPane } from './form/FormPane.tsx';
import { smallPlan, smallTemplate } from './smallTemplate.fixture.ts';
import { StepsRail } from './steps/StepsRail.tsx';
import { useShowTarget } from './useShowTarget.ts';

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/plan/tests/write';
  followAddress();
  openPlan(smallPlan, smallTemplate, 'tests');
});
afterEach(cleanup);

function Forms() {
  useShowTarget(() => undefined);
  return (
    <>
      <StepsRail />
      <FormPane counted />
    </>
  );
}

function text(): string {
  return session.getState().plan.text;
}

function lines(from: string, to: string): readonly string[] {
  const all = text().split('\n');
  const start = all.findIndex((line) => line.startsWith(from)) + 1;
  const end = all.findIndex((line, at) => at > start && line.startsWith(to));
  return all.slice(start, end).filter((line) => line !== '');
}

const taskLines = () => lines('**Goal**', '#');

async function openPhase(name: RegExp | string) {
  const user = userEvent.setup();
  render(<Forms />);
  const steps = screen.getByRole('navigation', { name: 'Steps' });
  await user.click(within(steps).getByRole('button', { name }));
  return { user, steps };
}

const row = (name: string) => screen.getByRole('textbox', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

test('a step opens with its heading focused, is named in the address, and is there after a reload', async () => {
  const { steps } = await openPhase(/^1 Store/);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  expect(document.activeElement?.textContent).toBe('Phase 1: Store');
  expect(within(steps).getByRole('button', { current: 'step' }).textContent).toContain('1 Store');
  expect(window.location.hash).toContain('step=phase.1');
  cleanup();
  window.location.hash = '#/plan/tests/write';
  followAddress();
  render(<Forms />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phase 1: Store');
});

test('typing into a task changes that line alone', async () => {
  const { user } = await openPhase(/^1 Store/);
  const before = text().split('\n');
  await user.type(row('T002'), ' now');
  const after = text().split('\n');
  expect(after.filter((line, at) => line !== before[at])).toEqual([
    '- [ ] T002 [P] Fill tables in `src/fill.ts` now',
  ]);
});

test('Enter adds a task below with the next free ID, Backspace in it takes it away again', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(row('T001'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(focused()).toBe('T005'));
  expect(taskLines()[1]).toContain('T005');
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(focused()).toBe('T001'));
  expect(text()).toBe(smallPlan);
});

test('Alt and arrows move a task, on into the next phase, and the focus goes with it', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(row('T003'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(taskLines().map((line) => line.slice(6, 10))).toEqual(['T001', 'T003', 'T002']));
  expect(focused()).toBe('T003');
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  expect(text().indexOf('T003')).toBeGreaterThan(text().indexOf('## Phase 2'));
});

test('who passes through with Tab indents nothing; at work, Tab at the start of a task indents it', async () => {
  const { user } = await openPhase(/^1 Store/);
  row('T002').focus();
  await user.tab();
  expect(text()).toBe(smallPlan);
  await user.click(row('T002'));
  await user.keyboard('{Home}{Tab}');
  expect(taskLines()[1]).toBe('  - [ ] T002 [P] Fill tables in `src/fill.ts`');
  await user.keyboard('{Shift>}{Tab}{/Shift}');
  expect(text()).toBe(smallPlan);
  await user.keyboard('{Home}{Escape}{Tab}');
  expect(text()).toBe(smallPlan);
});

test('a marker typed before the words becomes the marker of the task', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(row('T003'));
  await user.keyboard('{Home}[[P] ');
  expect(taskLines()[2]).toBe('- [ ] T003 [P] Read tables');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(taskLines()[2]).toBe('- [x] T003 [P] Read tables');
});

test('several pasted lines make several tasks that keep what they can, and one undo takes them back', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(row('T003'));
  await user.paste(' first\n- [ ] T099 second\n3. third');
  expect(taskLines().slice(2)).toEqual([
    '- [ ] T003 Read tables first',
    '- [ ] T099 second',
    '- [ ] T005 third',
  ]);
  act(() => void undo());
  expect(text()).toBe(smallPlan);
});

test('an optional section goes out by its switch and comes back as it was', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(screen.getByRole('switch', { name: /Risks/ }));
  expect(text()).not.toContain('Slow disks');
  const off = screen.getByRole('switch', { name: /Risks/ });
  expect(off.getAttribute('aria-checked') ?? String((off as HTMLInputElement).checked)).toBe('false');
  await user.click(off);
  expect(text()).toBe(smallPlan);
});

test('a section that was switched off comes back to its own phase after the phases changed places', async () => {
  const { user, steps } = await openPhase(/^1 Store/);
  await user.click(screen.getByRole('switch', { name: /Risks/ }));
  within(steps)
    .getByRole('button', { name: /^1 Store/ })
    .focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(text()).toContain('## Phase 2: Store'));
  await user.click(within(steps).getByRole('button', { name: /^Phase 1/ }));
  await user.click(screen.getByRole('switch', { name: /Risks/ }));
  expect(text()).not.toContain('Slow disks');
  await user.click(within(steps).getByRole('button', { name: /^2 Store/ }));
  await user.click(screen.getByRole('switch', { name: /Risks/ }));
  expect(text().indexOf('- Slow disks')).toBeGreaterThan(text().indexOf('## Phase 2: Store'));
});

test('a field that is taken out can be put back, and gets the focus', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.click(screen.getByRole('button', { name: 'More for Goal' }));
  await user.click(screen.getByRole('menuitem', { name: 'Remove field' }));
  expect(text()).not.toContain('Keep things');
  await user.click(screen.getByRole('button', { name: 'Goal' }));
  expect(text()).toContain('**Goal**: [Why this phase exists]\n\n- [ ] T001');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Goal' })));
});

test('the next empty slot is one press away, in whatever step it is', async () => {
  const { user } = await openPhase(/^1 Store/);
  expect(screen.getByText(/\d+ of \d+ filled/, { selector: 'footer span' }).textContent).toBe(
    '9 of 12 filled',
  );
  await user.click(screen.getByRole('button', { name: 'Next empty slot' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('placeholder')).toBe('Title of the phase'));
  expect(window.location.hash).toContain('step=phase.2');
});

test('a place that another view asks for is opened and focused', async () => {
  render(<Forms />);
  act(() => showTarget({ path: 'phase.2/tasks/1' }));
  await waitFor(() => expect(focused()).toBe('T004'));
});

test('a phase is added behind the last, moved by keys with its number, and removed', async () => {
  const { user, steps } = await openPhase(/^Phase 2/);
  await user.click(within(steps).getByRole('button', { name: 'Add phase' }));
  expect(text()).toContain('## Phase 3: [Title of the phase]');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phase 3'));
  within(steps)
    .getByRole('button', { name: /^1 Store/ })
    .focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(text()).toContain('## Phase 2: Store');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('2 Store'));
});

test('a write that would be read as something else is refused under its field, with the words still there', async () => {
  const { user } = await openPhase(/^1 Store/);
  await user.clear(row('T003'));
  await user.type(row('T003'), '[[US1] for later');
  expect(row('T003')).toHaveProperty('value', '[US1] for later');
  expect(row('T003').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/^Not written/)).toBeTruthy();
  expect(text()).not.toContain('[US1]');
});
