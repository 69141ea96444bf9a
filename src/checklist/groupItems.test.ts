import { describe, expect, test } from 'vitest';
import { checklistPlan } from './checklist.fixture.ts';
import type { Grouping } from './checklistQuery.ts';
import { groupItems } from './groupItems.ts';
import { itemsOf } from './taskItems.ts';
import { sharedPhases } from './sharedPhases.ts';
import { unfolded, visibleKeys } from './shownItems.ts';

const groups = (by: Grouping) =>
  groupItems(checklistPlan, by).map(
    ({ title, lists }) =>
      `${title}: ${lists.flatMap(({ items }) => items.map(({ id, words }) => id || words)).join(', ')}`,
  );

describe('tasks are grouped', () => {
  test('by phase, in the order of the text', () => {
    expect(groups('phase')).toEqual([
      'Phase 1: User Story 1 - Till: T001, T002, Find the wall, Find the plug, T003',
      'Phase 2: User Story 2 - Staff: F001, F002, F003, F004',
      'Definition of Done: Everyone is paid',
    ]);
  });

  test('by story', () => {
    expect(groups('story')).toEqual([
      'User story 1 · Till: T001, T002, Find the wall, Find the plug, T003',
      'User story 2 · Staff: F001, F002, F003, F004',
      'No story: Everyone is paid',
    ]);
  });

  test('by wave: what can run now first, what is done last', () => {
    const [now, ...later] = groups('wave');
    expect(now).toContain('T003');
    expect(later.at(-1)).toBe('Done: T001, Find the wall, F002');
  });

  test('by the first file that a task names', () => {
    expect(groups('file').slice(0, 2)).toEqual(['orders.csv: T001', 'wall.md: T002, T003']);
  });

  test.each<Grouping>(['phase', 'story', 'wave', 'file'])('by %s, each of them once', (by) => {
    const keys = visibleKeys(groupItems(checklistPlan, by), new Set());
    expect(keys.toSorted()).toEqual(
      itemsOf(checklistPlan)
        .map(({ key }) => key)
        .toSorted(),
    );
  });
});

describe('folded away', () => {
  const [first, ...rest] = groupItems(checklistPlan, 'phase');
  const items = first?.lists.flatMap((list) => list.items) ?? [];

  test('are a group’s tasks', () => {
    expect(visibleKeys([...(first ? [first] : []), ...rest], new Set([first?.key ?? '']))).toHaveLength(5);
  });

  test('are a task’s parts, and the task itself is not', () => {
    const parent = items.find(({ id }) => id === 'T002');
    const shown = unfolded(items, new Set([parent?.key ?? '']));
    expect(shown.map(({ item, depth, isParent }) => `${item.id} ${depth} ${isParent}`)).toEqual([
      'T001 0 false',
      'T002 0 true',
      'T003 0 false',
    ]);
  });
});

test('a phase whose every open task waits for another phase says for which', () => {
  const items = (title: string) =>
    itemsOf(checklistPlan).filter(
      ({ stage, status }) => stage?.title.includes(title) && status === 'blocked',
    );
  expect(sharedPhases(checklistPlan, items('Till'))).toEqual([]);
});
