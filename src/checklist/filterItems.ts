import type { ChecklistQuery, StateFilter } from './checklistQuery.ts';
import type { Group } from './groupItems.ts';
import { isOpen, type Item } from './taskItems.ts';

/**
 * The groups with only the tasks that pass; groups and lists of which none passes are left out. A group that had none is
 * kept where everything is wanted.
 */
export function filterGroups(
  groups: readonly Group[],
  passes: (item: Item) => boolean,
  isNarrowed = true,
): readonly Group[] {
  return groups.flatMap((group) => {
    if (group.lists.length === 0) return isNarrowed ? [] : [group];
    const lists = group.lists.flatMap((list) => {
      const items = list.items.filter(passes);
      return items.length === 0 ? [] : [{ ...list, items }];
    });
    return lists.length === 0 ? [] : [{ ...group, lists }];
  });
}

/** Whether a task is shown. Words are looked for in ID, markers and words, whatever their case. */
export function passesQuery(query: ChecklistQuery): (item: Item) => boolean {
  const { state, series, marker, phase, story } = query;
  const wanted = query.words.trim().toLowerCase();
  return (item) =>
    hasState(item, state) &&
    (series === undefined || item.series === series) &&
    (marker === undefined || item.markers.includes(marker)) &&
    (phase === undefined || phaseKey(item) === phase) &&
    (story === undefined || item.story === story) &&
    (wanted === '' || saysOf(item).includes(wanted));
}

/** How a task's phase is named in the address. */
export function phaseKey({ stage }: Pick<Item, 'stage'>): string | undefined {
  return stage && (stage.number ?? stage.path);
}

function hasState(item: Item, state: StateFilter): boolean {
  if (state === 'all') return true;
  return state === 'open' ? isOpen(item) : item.status === state;
}

function saysOf({ id, markers, words }: Item): string {
  return `${id} ${markers.map((name) => `[${name}]`).join(' ')} ${words}`.toLowerCase();
}
