import { expect, test } from 'vitest';
import { isRefusal } from '../change.ts';
import { tasksOf } from '../tasksOf.ts';
import { statementsOf } from '../workflow/dependencies.ts';
import { planOf } from './cases.fixture.ts';
import { reviewPlan } from './review.ts';
import { silence, silenceEverywhere } from './silence.ts';

function silenced(text: string): string {
  const plan = planOf(text);
  const [finding] = reviewPlan(plan);
  if (!finding) throw new RangeError('nothing is found in the text');
  const result = silence(plan, finding);
  return isRefusal(result) ? result.refused : result.plan.text;
}

test.each([
  ['a task', '- [] a\n', '- [] a <!-- planform-ignore task-box -->\n'],
  [
    'a heading',
    '# A\n\n## Phase 1: a\n\n- [ ] b\n\n## Phase 1: c\n\n- [ ] d\n',
    '# A\n\n## Phase 1: a\n\n- [ ] b\n\n<!-- planform-ignore phase-duplicate -->\n\n## Phase 1: c\n\n- [ ] d\n',
  ],
  [
    'a line that has a comment',
    '- [!] a <!-- planform-ignore task-box -->\n',
    '- [!] a <!-- planform-ignore task-box, task-mark -->\n',
  ],
])('a finding at %s is silenced by a comment there', (_, before, after) => {
  expect(silenced(before)).toBe(after);
  expect(reviewPlan(planOf(after))).toEqual([]);
});

test('what is silenced is still stated', () => {
  const text = '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b, after T003\n- [ ] T003 c\n';
  const plan = planOf(silenced(text));
  expect(plan.text).toContain('T003 <!-- planform-ignore dependency-later -->');
  expect(tasksOf(plan).flatMap((row) => statementsOf(plan, row).flatMap(({ ids }) => ids))).toEqual(['T003']);
});

test('a kind is silenced in the whole plan by one comment at its end', () => {
  const plan = planOf('- [] a\n- [] b\n');
  const result = silenceEverywhere(plan, 'task-box');
  const text = isRefusal(result) ? result.refused : result.plan.text;
  expect(text).toBe('- [] a\n- [] b\n\n<!-- planform-ignore-file task-box -->\n');
  expect(reviewPlan(planOf(text))).toEqual([]);
});

test('a comment in code silences nothing', () => {
  const text = '- [] a\n\n```\n<!-- planform-ignore-file task-box -->\n```\n';
  expect(reviewPlan(planOf(text)).map(({ code }) => code)).toEqual(['task-box']);
});
