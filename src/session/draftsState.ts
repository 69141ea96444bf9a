import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaveState } from '../storage/autosave.ts';
import type { DraftRecord } from '../storage/draft.ts';

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
  /** How drafts came in from outside, by id, until their owner has read about it. */
  readonly arrivals: Readonly<Record<string, Arrival>>;
}

export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' | 'open' | 'missing' | 'binned'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string };

/** A plan that was opened from a file, a paste or a drop, and the template that was taken for it. */
export interface Arrival {
  /** 0 to 1, of the template that it is read by; 0 when none fits. */
  readonly confidence: number;
  /** Headings that the template has no place for. */
  readonly unknown: readonly string[];
}

export function createDraftsState(): StoreApi<DraftsState> {
  return createStore<DraftsState>(() => ({
    list: undefined,
    bin: [],
    warning: undefined,
    failure: undefined,
    opened: { kind: 'none' },
    save: { kind: 'saved', at: undefined },
    name: '',
    arrivals: {},
  }));
}
