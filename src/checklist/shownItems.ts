import { createStore } from 'zustand/vanilla';
import type { Group } from './groupItems.ts';
import type { Item } from './taskItems.ts';

/** The tasks on screen from top to bottom, and how they are grouped. The view writes it when it shows another plan or filter. */
export const shown = createStore<Shown>(() => ({ keys: [], isTextOrder: true }));

interface Shown {
  readonly keys: readonly string[];
  /** They stand as in the text, so that they can be moved there. */
  readonly isTextOrder: boolean;
}

export function shownKeys(): readonly string[] {
  return shown.getState().keys;
}

/** Keys from top to bottom, without what is folded away. */
export function visibleKeys(groups: readonly Group[], folded: ReadonlySet<string>): readonly string[] {
  return groups.flatMap((group) =>
    folded.has(group.key)
      ? []
      : group.lists.flatMap(({ items }) => unfolded(items, folded).map(({ item }) => item.key)),
  );
}

export interface PlacedItem {
  readonly item: Item;
  /** 0 for one whose parent is not in its list. */
  readonly depth: number;
  /** It has parts in its list. */
  readonly isParent: boolean;
}

/** A list's tasks with their depth, without those inside of folded ones. */
export function unfolded(items: readonly Item[], folded: ReadonlySet<string>): readonly PlacedItem[] {
  const places = new Map<string, { depth: number; isHidden: boolean }>();
  const parents = new Set(items.map(({ parent }) => parent));
  return items.flatMap((item) => {
    const above = item.parent === undefined ? undefined : places.get(item.parent);
    const isHidden = above !== undefined && (above.isHidden || folded.has(item.parent ?? ''));
    const depth = above ? above.depth + 1 : 0;
    places.set(item.key, { depth, isHidden });
    return isHidden ? [] : [{ item, depth, isParent: parents.has(item.key) }];
  });
}
