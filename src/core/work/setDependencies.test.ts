import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { setDependencies } from './setDependencies.ts';

test.each<[before: string, ids: string, after: string]>([
  ['b', 'T001', 'b (depends on T001)'],
  ['b', 'T001 T002', 'b (depends on T001, T002)'],
  ['b\n  more words', 'T001', 'b (depends on T001)\n  more words'],
  ['b (depends on T001)', 'T001 T002', 'b (depends on T001, T002)'],
  ['b (depends on T001–T002)', 'T002', 'b (depends on T002)'],
  ['b (depends on T001)', '', 'b'],
  ['b *(depends on T001)* – more', '', 'b – more'],
  ['b – depends on T001', '', 'b'],
  ['b\n  - Depends on: T001', 'T002', 'b\n  - Depends on: T002'],
  ['b\n  - Depends on: T001', '', 'b'],
  ['b (after T001)', 'T002', 'b (after T002)'],
  ['b (depends on Phase 1, T001)', 'T002', 'b (depends on T002, Phase 1)'],
  ['b (depends on T001)', 'T001', 'b (depends on T001)'],
])('%j, to wait for %j, becomes %j', (before, ids, after) => {
  const text = (words: string) => `- [ ] T001 a\n- [ ] T002 c\n- [ ] T003 ${words}\n`;
  const plan = readPlan(text(before), anyPlan);
  const row = tasksOf(plan).at(-1);
  const result = setDependencies(plan, row?.path ?? '', ids === '' ? [] : ids.split(' '));
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(text(after));
});

test('a plan that says it another way goes on saying it so', () => {
  const plan = readPlan('- [ ] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 c\n', anyPlan);
  const result = setDependencies(plan, tasksOf(plan).at(-1)?.path ?? '', ['T002']);
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(
    '- [ ] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 c (after T002)\n',
  );
});
