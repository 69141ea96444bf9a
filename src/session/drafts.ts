import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftStore } from '../storage/draftStore.ts';
import { openDraftStore } from '../storage/openDraftStore.ts';
import { createDesk, type Desk } from './draftsDesk.ts';
import { holdUnsaved, type HoldingStore } from './draftsHeld.ts';
import { newDraftId } from './draftId.ts';
import { createShelf, type Shelf } from './draftsShelf.ts';
import { createDraftsState, type DraftsState } from './draftsState.ts';

/** The drafts of this browser: all of them on the shelf, one of them on the desk. */
export interface Drafts extends Omit<Shelf, 'rename' | 'remove'>, Omit<Desk, 'rename' | 'openId'> {
  readonly state: StoreApi<DraftsState>;
  /** Opens the store, empties the bin of what has lain there for 30 days, and lists the drafts. */
  start(): Promise<void>;
  /** An empty name gives the draft its title back. */
  rename(id: string, name: string): Promise<void>;
  /** Puts the draft into the bin, and off the desk. Resolves to whether it lies there. */
  remove(id: string): Promise<boolean>;
  /** The owner has read how a draft came in. */
  dismissArrival(id: string): void;
  /** Whether something would be lost if the tab were closed now. */
  isAtRisk(): boolean;
}

export interface DraftsOptions {
  readonly openStore: () => Promise<DraftStore>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

export function createDrafts({ openStore, now, newId }: DraftsOptions): Drafts {
  const state = createDraftsState();
  let opening: Promise<HoldingStore> | undefined;
  let opened: HoldingStore | undefined;
  const store = async (): Promise<HoldingStore> => {
    opening ??= openStore().then(holdUnsaved);
    opened = await opening;
    return opened;
  };
  const shelf = createShelf({ store, state, now, newId });
  const desk = createDesk({ store, state, now });
  const onDesk = (id: string) => desk.openId() === id;

  return {
    ...shelf,
    ...desk,
    state,
    start: async () => {
      const keeper = await store();
      // What is not deleted today is deleted next time: a full or broken store must not keep the list away.
      await keeper.purge().catch(() => []);
      await shelf.refresh();
    },
    close: async () => {
      const stored = await desk.close();
      await shelf.refresh();
      return stored;
    },
    rename: (id, name) => (onDesk(id) ? desk.rename(name) : shelf.rename(id, name)),
    remove: async (id) => {
      if (onDesk(id)) await desk.close();
      return shelf.remove(id);
    },
    duplicate: async (id) => {
      if (onDesk(id)) await desk.flush();
      await shelf.duplicate(id);
    },
    dismissArrival: (id) => {
      const { [id]: _read, ...arrivals } = state.getState().arrivals;
      state.setState({ arrivals });
    },
    isAtRisk: () => state.getState().save.kind === 'unsaved' || (opened?.holdsAny() ?? false),
  };
}

/** The drafts of the browser that the app runs in. */
export const drafts = createDrafts({ openStore: openDraftStore, now: Date.now, newId: newDraftId });

/** A slice of the drafts' state; the component renders again when the slice is another. */
export function useDrafts<Slice>(select: (state: DraftsState) => Slice): Slice {
  return useStore(drafts.state, select);
}
