// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeFindings, openFindings } from '@/actions/findingsPanel';
import { hear, review, reviewNow, startReview } from '@/session/review';
import { currentTarget, navigate } from '@/session/route';
import { openPlan, session, undo } from '@/session/session';
import { anyPlan } from '@/templates/anyPlan';
import { FindingsPanel } from './FindingsPanel.tsx';
import { FindingsButton } from './FindingsButton.tsx';

const plan = `# A

## Phase 1: B

- [ ] T001 Write \`a.ts\`
- [ ] T001 Write \`b.ts\`
- [ ] T002 Write \`c.ts\` \\[P\\]
- [ ] T003 Write \`d.ts\` \\[P\\]
- [ ] T004 Write \`e.ts\`
`;

beforeEach(async () => {
  navigate({ page: 'plan', draft: 'a', view: 'write', query: '' });
  await startReview();
  openPlan(plan, anyPlan, 'a');
  reviewNow();
  openFindings();
  render(
    <>
      <FindingsButton />
      <FindingsPanel />
    </>,
  );
});

afterEach(() => {
  cleanup();
  closeFindings();
  review.getState().off.forEach((code) => hear(code, true));
});

function kind(name: string): HTMLElement {
  return screen.getByRole('region', { name: new RegExp(name) });
}

describe('the panel of the review', () => {
  test('is told of by a button with the number of problems', async () => {
    const problems = screen.getByRole('button', { name: /^\d+ problems/, expanded: true });
    await userEvent.setup().click(problems);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('tells what, where and why', async () => {
    const twice = within(kind('ID used twice'));
    expect(twice.getByText(/^T001 is used twice/)).toBeDefined();
    expect(twice.getByText('line 6')).toBeDefined();
    const why = twice.getByRole('button', { name: /^Why/ });
    expect(document.getElementById(why.getAttribute('aria-controls') ?? '')?.hidden).toBe(true);
    await userEvent.setup().click(why);
    expect(document.getElementById(why.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
    expect(twice.getByText('id-duplicate')).toBeDefined();
  });

  test('leads to the place', async () => {
    await userEvent.setup().click(within(kind('ID used twice')).getByText(/^T001 is used twice/));
    expect(session.getState().plan.valueByPath.has(currentTarget()?.path ?? '')).toBe(true);
  });

  test('mends one finding, which one undo takes back', async () => {
    await userEvent.setup().click(screen.getByRole('button', { name: /^Give it the next free ID, T005/ }));
    expect(session.getState().plan.text).toBe(plan.replace('T001 Write `b.ts`', 'T005 Write `b.ts`'));
    expect(screen.queryByRole('region', { name: /ID used twice/ })).toBeNull();
    undo();
    expect(session.getState().plan.text).toBe(plan);
  });

  test('mends all of a kind after it has shown the lines', async () => {
    const user = userEvent.setup();
    await user.click(within(kind('Escaped marker')).getByRole('button', { name: 'Mend all 2…' }));
    const lines = within(screen.getByRole('list', { name: 'Lines that change' }));
    expect(lines.getAllByRole('insertion')).toHaveLength(2);
    expect(session.getState().plan.text).toBe(plan);
    await user.click(screen.getByRole('button', { name: 'Change these lines' }));
    expect(session.getState().plan.text).toBe(plan.replaceAll('\\[P\\]', '[P]'));
  });

  test('silences one finding by a comment in the text', async () => {
    const twice = within(kind('ID used twice'));
    await userEvent.setup().click(twice.getByRole('button', { name: /^Silence here/ }));
    expect(session.getState().plan.text).toContain('`b.ts` <!-- planform-ignore id-duplicate -->\n');
    expect(screen.queryByRole('region', { name: /ID used twice/ })).toBeNull();
  });

  test('tells what the plan silences, and shows it again as one named change', async () => {
    const user = userEvent.setup();
    const twice = within(kind('ID used twice'));
    await user.click(twice.getByRole('button', { name: /^Silence here/ }));
    const silenced = within(screen.getByRole('region', { name: 'Silenced in this plan' }));
    expect(silenced.getByRole('listitem').textContent).toMatch(/ID used twice.*line 6.*hides 1 finding/);
    await user.click(silenced.getByRole('button', { name: 'Show again: ID used twice' }));
    expect(session.getState().plan.text).toBe(plan);
    expect(kind('ID used twice')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Silenced in this plan' })).toBeNull();
    expect(session.getState().history.past.at(-1)?.name).toBe('show “ID used twice” again');
    undo();
    expect(session.getState().plan.text).toContain('planform-ignore id-duplicate');
  });

  test('says of a comment that it hides nothing any more', () => {
    openPlan(`${plan}\n<!-- planform-ignore-file task-mark -->\n`, anyPlan, 'b');
    act(reviewNow);
    const silenced = within(screen.getByRole('region', { name: 'Silenced in this plan' }));
    expect(silenced.getByRole('listitem').textContent).toMatch(/whole plan.*hides nothing now/);
  });

  test('silences a kind in all plans, and shows it again', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'More about ID used twice' }));
    await user.click(screen.getByRole('menuitem', { name: /in all my plans/ }));
    expect(screen.queryByRole('region', { name: /ID used twice/ })).toBeNull();
    expect(session.getState().plan.text).toBe(plan);
    await user.click(screen.getByRole('button', { name: 'Show again: ID used twice' }));
    expect(kind('ID used twice')).toBeDefined();
  });

  test('says which readers miss which lines, and writes those as they read them', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Will it be read?' }));
    expect(within(screen.getByRole('region', { name: 'spec-kit' })).getByText('5 of 5 read')).toBeDefined();
    const automaker = within(screen.getByRole('region', { name: 'AutoMaker' }));
    expect(automaker.getByText('0 of 5 read')).toBeDefined();
    await user.click(automaker.getByRole('button', { name: 'Rewrite 5 lines…' }));
    expect(
      screen.getByText(/^Written so, other tools would read fewer lines: .*spec-kit 0 in place of 5/),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Change these lines' }));
    expect(session.getState().plan.text).toBe(plan.replace(/T00\d/g, '$&:'));
  });

  test('Escape closes it and gives the focus back', async () => {
    await userEvent.setup().keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /problems/ }));
  });
});
