import { useDeferredValue, useState, type KeyboardEvent } from 'react';
import { matchPalette, type MatchedGroup } from './matchPalette.ts';
import { paletteItems, type PaletteItem } from './paletteItems.ts';

/** Items of one group that are shown at once. */
const MOST = 12;

export interface PaletteState {
  readonly wanted: string;
  readonly groups: readonly MatchedGroup<PaletteItem>[];
  readonly count: number;
  /** Of the chosen item, counted over all groups; -1 when there is none. */
  readonly active: number;
  readonly want: (words: string) => void;
  readonly choose: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What the palette shows and which keys do what: arrows and pages choose, Enter picks, all else types. */
export function usePalette(pick: (item: PaletteItem) => void): PaletteState {
  const [items] = useState(paletteItems);
  const [wanted, setWanted] = useState('');
  const [chosen, choose] = useState(0);
  const groups = matchPalette(items, useDeferredValue(wanted), MOST);
  const shown = itemsIn(groups);
  const active = Math.min(chosen, shown.length - 1);
  const want = (words: string): void => {
    setWanted(words);
    choose(0);
  };
  /** By the words as they are now: the list may not have caught up with quick fingers. */
  const picked = (): PaletteItem | undefined => {
    const found = itemsIn(matchPalette(items, wanted, MOST));
    return found[Math.min(chosen, found.length - 1)];
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const item = event.key === 'Enter' ? picked() : undefined;
    const next = nextOf(event.key, active, shown.length);
    if (!item && next === undefined) return;
    event.preventDefault();
    if (item) pick(item);
    else if (next !== undefined) choose(next);
  };
  return { wanted, groups, count: shown.length, active, want, choose, onKeyDown };
}

function itemsIn(groups: readonly MatchedGroup<PaletteItem>[]): readonly PaletteItem[] {
  return groups.flatMap((group) => group.items);
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return undefined;
}
