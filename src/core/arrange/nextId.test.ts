import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '../../templates/anyPlan.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { growth } from '../workflow/countSteps.fixture.ts';
import { addRows } from './addRows.ts';
import { idSource, idsTogether } from './nextId.ts';

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

test('a number that is too large to be counted on is nobody’s last', () => {
  expect(idSource(readPlan('- [ ] T99999999999999999999 a\n', anyPlan), 0).next('T001')).toBe('T001');
});

test('a line that stands for several tasks has all of their numbers', () => {
  expect(idsAfterAddingBehind(listOf('T001-T004', 'T008'), 'T001')).toEqual(['T001', 'T005', 'T008']);
});

/** Tasks with and without IDs, some of which stand twice, and words that mention others. */
const lists = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 14 }).map((number) => `- [ ] T${String(number).padStart(2, '0')} words`),
      fc.integer({ min: 0, max: 14 }).map((number) => `- [ ] words about T${number}`),
      fc.constant('- [ ] words'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines) => `${lines.join('\n')}\n`);

test('an ID is the first free number of its series behind the last one before the place', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (text, seed) => {
      const plan = readPlan(text, anyPlan);
      const at = tasksOf(plan)[seed % tasksOf(plan).length]?.task.mark.from ?? 0;
      const source = idSource(plan, at);
      const first = firstFree(plan, at);
      expect([source.next('T01'), source.next('T01')]).toEqual([first, firstFree(plan, at, first)]);
    }),
  );
});

test('IDs for several places are those that they get one after the other', () => {
  fc.assert(
    fc.property(lists, (text) => {
      const plan = readPlan(text, anyPlan);
      const ids = idsTogether(plan);
      let now = plan;
      for (const [at, row] of tasksOf(plan).entries()) {
        if (row.task.id) continue;
        const place = tasksOf(now)[at]?.task;
        const id = ids.next(row.task.mark.from, 'T01');
        expect(id).toBe(firstFree(now, place?.mark.from ?? 0));
        const from = place?.words.from ?? 0;
        now = readPlan(`${now.text.slice(0, from)}${id} ${now.text.slice(from)}`, anyPlan);
      }
    }),
  );
});

/** Read from the plan by the words of the rule, number by number. */
function firstFree(plan: Plan, at: number, ...given: readonly string[]): string {
  const own = tasksOf(plan).flatMap(({ task }) =>
    task.id ? [{ id: task.id.text, at: task.mark.from }] : [],
  );
  const numberIn = (id: string) => Number(id.slice(1));
  const taken = new Set([...(plan.text.match(/T\d+/g) ?? []), ...given].map(numberIn));
  const last = own.findLast((task) => task.at < at)?.id ?? (own.length > 0 ? 'T0' : 'T00');
  let free = Math.max(numberIn(last), ...given.map(numberIn)) + 1;
  while (taken.has(free)) free += 1;
  return `T${String(free).padStart(Math.max(2, ...own.map(({ id }) => id.length - 1)), '0')}`;
}

test('an ID for every task of a long list is found in steps that grow with the list', () => {
  const lines = (size: number) =>
    Array.from({ length: size }, (_, at) => `- [ ] T${at % 2 ? at : 1} words\n`);
  const made = (size: number) => readPlan(lines(size).join(''), anyPlan);
  const each = (plan: Plan) => tasksOf(plan).map(({ task }) => idSource(plan, task.mark.from).next('T001'));
  const together = (plan: Plan) => {
    const ids = idsTogether(plan);
    return tasksOf(plan).map(({ task }) => ids.next(task.mark.from, 'T001'));
  };
  expect(growth(made, each, 400)).toBeLessThan(6);
  expect(growth(made, together, 400)).toBeLessThan(6);
});
