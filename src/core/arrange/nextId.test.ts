import { expect, test } from 'vitest';
import { anyPlan } from '../../templates/anyPlan.ts';
import type { Change, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { addRows } from './addRows.ts';

/** The IDs of all tasks, in order, after a row was added behind the task with that ID. */
function idsAfterAddingBehind(text: string, id: string, texts: readonly string[] = ['new']) {
  const plan = readPlan(text, anyPlan);
  const row = tasksOf(plan).find(({ task }) => task.id?.text === id);
  return idsOf(addRows(plan, row?.path ?? '', texts));
}

function idsOf(change: Change | Refusal) {
  return 'plan' in change ? tasksOf(change.plan).map(({ task }) => task.id?.text) : [change.refused];
}

const listOf = (...ids: readonly string[]) => `${ids.map((id) => `- [ ] ${id} words`).join('\n')}\n`;

test('a task in a phase that opens a new ten takes the next number of its own ten', () => {
  const text = `## One\n\n${listOf('T001', 'T002')}\n## Two\n\n${listOf('T010', 'T011')}`;
  expect(idsAfterAddingBehind(text, 'T002')).toEqual(['T001', 'T002', 'T003', 'T010', 'T011']);
});

test('where the next numbers are taken it takes the first that is free behind them', () => {
  expect(idsAfterAddingBehind(listOf('T001', 'T002', 'T004'), 'T001')).toEqual([
    'T001',
    'T003',
    'T002',
    'T004',
  ]);
});

test('several tasks take one number after the other', () => {
  expect(idsAfterAddingBehind(listOf('F007', 'F009'), 'F007', ['a', 'b'])).toEqual([
    'F007',
    'F008',
    'F010',
    'F009',
  ]);
});

test('a number that is still mentioned is not given to another task', () => {
  const text = `${listOf('T001')}\nT002 was dropped, T003 waits for it.\n`;
  expect(idsAfterAddingBehind(text, 'T001')).toEqual(['T001', 'T004']);
});

test('a number alone that a dependency still names is not given to another task', () => {
  const text = '- [ ] 2.1 a (depends on 2.2)\n- [ ] 2.4 b\n';
  expect(idsAfterAddingBehind(text, '2.1')).toEqual(['2.1', '2.3', '2.4']);
});

test('a number is as wide as the others, whatever the largest needs', () => {
  expect(idsAfterAddingBehind(listOf('T001', 'T003', 'T1000'), 'T001')).toEqual([
    'T001',
    'T002',
    'T003',
    'T1000',
  ]);
});
