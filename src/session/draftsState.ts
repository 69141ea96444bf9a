import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaveState } from '../storage/autosave.ts';
import type { DraftRecord } from '../storage/draft.ts';
import type { Fit } from './templateFit.ts';

export interface DraftsState {
  /** Drafts outside the bin, newest first; undefined until the store has answered. */
  readonly list: readonly DraftRecord[] | undefined;
  readonly bin: readonly DraftRecord[];
  /** One sentence: why drafts do not outlast this tab, where they do not. */
  readonly warning: string | undefined;
  /** One sentence: why the list could not be read. */
  readonly failure: string | undefined;
  readonly opened: Opened;
  /** Whether the open draft is stored. */
  readonly save: SaveState;
  /** What the open draft is called. */
  readonly name: string;
  /** The file that the open draft came from, unless its owner has given it another name since. */
  readonly file: string | undefined;
  /** What was made of drafts that came in from outside, by id, until their owner has read about it. */
  readonly arrivals: Readonly<Record<string, Fit>>;
}

export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' | 'open' | 'missing' | 'binned'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string };

export function createDraftsState(): StoreApi<DraftsState> {
  return createStore<DraftsState>(() => ({
    list: undefined,
    bin: [],
    warning: undefined,
    failure: undefined,
    opened: { kind: 'none' },
    save: { kind: 'saved', at: undefined },
    name: '',
    file: undefined,
    arrivals: {},
  }));
}
