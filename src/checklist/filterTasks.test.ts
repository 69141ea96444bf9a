import { describe, expect, test } from 'vitest';
import { readPlan } from '../core/readPlan.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { filterTasks, markersIn, readFilter, writeFilter, type TaskFilter } from './filterTasks.ts';
import { groupTasks } from './groupTasks.ts';

const plan = readPlan(
  [
    '# Plan',
    '',
    '## Phase 1: Store',
    '',
    '- [x] T001 Schema',
    '- [ ] T002 [P] [US1] Model in `src/a.ts`',
    '  - [ ] Index',
    '',
    '## Phase 2: API',
    '',
    '**Before release**:',
    '',
    '- [ ] F001 [US1] Route',
    '- [ ] ~~F002 Old route~~ not needed',
    '- [~] F003 Docs',
    '',
    '## Notes',
    '',
    '- no task',
  ].join('\n'),
  anyPlan,
);

const shown = (filter: Partial<TaskFilter>): string =>
  filterTasks(plan, groupTasks(plan), { state: 'all', words: '', ...filter })
    .flatMap(({ lists }) =>
      lists.flatMap(({ rows }) =>
        rows.map(({ task, value }) => task.id?.text ?? plan.text.slice(value.from, value.to)),
      ),
    )
    .join(' ');

describe('the checklist', () => {
  test('shows every task under its section and list', () => {
    expect(
      groupTasks(plan).map(({ title, lists }) => [
        title,
        lists.map((list) => [list.title, list.rows.length]),
      ]),
    ).toEqual([
      ['Phase 1: Store', [['', 3]]],
      ['Phase 2: API', [['Before release', 3]]],
    ]);
  });

  test.each<[Partial<TaskFilter>, string]>([
    [{}, 'T001 T002 Index F001 F002 F003'],
    [{ state: 'open' }, 'T002 Index F001 F003'],
    [{ state: 'done' }, 'T001'],
    [{ marker: 'US1' }, 'T002 F001'],
    [{ marker: 'F-' }, 'F001 F002 F003'],
    [{ words: 'ROUTE' }, 'F001 F002'],
    [{ words: 'route', state: 'open' }, 'F001'],
    [{ words: 'nothing like it' }, ''],
  ])('with %o shows %s', (filter, tasks) => {
    expect(shown(filter)).toBe(tasks);
  });

  test('offers the series and markers that occur', () => {
    const rows = groupTasks(plan).flatMap(({ lists }) => lists.flatMap((list) => list.rows));
    expect(markersIn(rows)).toEqual(['T-', 'F-', 'P', 'US1']);
  });

  test.each<TaskFilter>([
    { state: 'all', words: '' },
    { state: 'open', words: 'a & b', marker: 'US1' },
    { state: 'done', words: 'ж', marker: 'T-' },
  ])('keeps %o in the address', (filter) => {
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });
});
