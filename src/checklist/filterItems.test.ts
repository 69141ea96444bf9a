import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistPlan } from './checklist.fixture.ts';
import { everything, isNarrow, readQuery, writeQuery, type ChecklistQuery } from './checklistQuery.ts';
import { filterChoices } from './filterChoices.ts';
import { filterGroups, passesQuery } from './filterItems.ts';
import { groupItems } from './groupItems.ts';
import { itemsOf } from './taskItems.ts';

const passing = (query: Partial<ChecklistQuery>) =>
  itemsOf(checklistPlan)
    .filter(passesQuery({ ...everything, ...query }))
    .map(({ id, words }) => id || words);

describe('what is shown', () => {
  test.each<[Partial<ChecklistQuery>, readonly string[]]>([
    [{ state: 'ready' }, ['T003']],
    [{ state: 'done' }, ['T001', 'Find the wall']],
    [{ state: 'skipped' }, ['F002']],
    [{ series: 'F' }, ['F001', 'F002', 'F003', 'F004']],
    [{ marker: 'M' }, ['T002']],
    [{ phase: '2', state: 'doing' }, ['F001']],
    [{ story: '1', state: 'blocked' }, ['T002', 'Find the plug']],
    [{ words: ' WALL' }, ['T002', 'Find the wall', 'T003']],
    [{ words: 't00', marker: 'P', state: 'open' }, ['T002', 'T003']],
    [{ words: '[m]' }, ['T002']],
    [{ words: 'nothing like it' }, []],
  ])('%j', (query, names) => {
    expect(passing(query)).toEqual(names);
  });

  test('groups and lists that have nothing left are left out', () => {
    const groups = groupItems(checklistPlan, 'phase');
    const left = filterGroups(groups, passesQuery({ ...everything, series: 'T', state: 'ready' }));
    expect(left.map(({ title }) => title)).toEqual(['Phase 1: User Story 1 - Till']);
  });

  test('only what some task has can be chosen', () => {
    const { states, series, markers, phases, stories } = filterChoices(checklistPlan);
    expect(states.map(({ value, count }) => `${value} ${count}`)).toEqual([
      'all 10',
      'open 7',
      'ready 1',
      'blocked 3',
      'doing 1',
      'done 2',
      'skipped 1',
    ]);
    expect([series, markers, stories].map((some) => some.map(({ value }) => value))).toEqual([
      ['T', 'F'],
      ['P', 'M'],
      ['1', '2'],
    ]);
    expect(phases.map(({ value }) => value)).toEqual(['1', '2', 'section.3']);
  });
});

describe('the address', () => {
  const part = fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined });
  const queries = fc
    .record({
      group: fc.constantFrom('phase', 'story', 'wave', 'file'),
      state: fc.constantFrom('all', 'open', 'ready', 'blocked', 'doing', 'done', 'skipped'),
      words: fc.string({ maxLength: 12 }),
      series: part,
      marker: part.filter((name) => name?.endsWith('-') !== true),
      phase: part,
      story: part,
    })
    .map((query) => JSON.parse(JSON.stringify(query)) as ChecklistQuery);

  test('says what is shown, and is read back to the same', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  test.each([
    ['', false],
    ['group=wave', false],
    ['state=ready', true],
    ['marker=T-', true],
    ['group=nonsense&state=what', false],
  ])('%j leaves tasks out: %s', (query, narrow) => {
    expect(isNarrow(readQuery(query))).toBe(narrow);
  });

  test('an older one with a series in place of a marker is understood', () => {
    expect(readQuery('marker=T-')).toEqual({ ...everything, series: 'T' });
  });
});
