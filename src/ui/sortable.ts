import { createContext } from 'react';

/** A list among which rows move. */
export interface SortableGroup {
  readonly id: string;
  /** Shown and read out: `Features`. */
  readonly name: string;
  readonly length: number;
}

/** `false`: the move was refused and nothing has changed. */
export type MoveResult = boolean | void;

/** A row as it stands before a move. */
export interface SortableItem {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly index: number;
  /** Moves it within its own list. */
  readonly onMove: (from: number, to: number) => MoveResult;
}

/** A place in a list; the row that stands there, and those behind it, make room. */
export interface SortablePlace {
  readonly group: string;
  readonly index: number;
}

/** One place towards the beginning, or towards the end. */
export type Step = 'up' | 'down';

/** What had the focus in a row that moves, so that it can have it again at the new place. */
export interface MovedFocus {
  readonly place: SortablePlace;
  readonly element: HTMLElement;
  /** Its number among what can be focused in the row. */
  readonly nth: number;
  readonly selection: readonly [number, number] | undefined;
}

export interface SortableAreaState {
  readonly groups: readonly SortableGroup[];
  readonly move: (item: SortableItem, place: SortablePlace) => void;
  /** What the list is to give the focus back to: once, after a move into it. */
  readonly takeFocus: (group: string) => MovedFocus | undefined;
}

export const SortableAreaContext = createContext<SortableAreaState | undefined>(undefined);

/** Where the row that is being dragged would land. */
export interface DropMark {
  readonly id: string;
  readonly after: boolean;
}

export const DropMarkContext = createContext<DropMark | undefined>(undefined);
