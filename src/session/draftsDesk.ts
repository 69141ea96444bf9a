import type { StoreApi } from 'zustand/vanilla';
import type { HoldingStore } from './draftsHeld.ts';
import type { DraftsState } from './draftsState.ts';
import { layOut, type Sheet } from './draftsSheet.ts';

export interface DeskOptions {
  readonly store: () => Promise<HoldingStore>;
  readonly state: StoreApi<DraftsState>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where one draft is open: the session's plan, saved as it changes. */
export interface Desk {
  /** Opens a draft, after the one before is stored. What happened is in `state.opened`; never rejects. */
  open(id: string): Promise<void>;
  /** Puts the open draft away. Resolves to whether all of it is stored; what is not stays in this tab. */
  close(): Promise<boolean>;
  /** Saves now. Resolves to whether all of it is stored. */
  flush(): Promise<boolean>;
  /** Gives the open draft a name; an empty one gives it its title back. */
  rename(name: string): Promise<void>;
  openId(): string | undefined;
}

export function createDesk({ store, state, now }: DeskOptions): Desk {
  let sheet: Sheet | undefined;
  let requests = 0;
  let clearing: Promise<boolean> = Promise.resolve(true);

  function clear(): Promise<boolean> {
    const old = sheet;
    sheet = undefined;
    clearing = clearing.then(async (stored) => (old ? old.close() : stored));
    return clearing;
  }

  async function find(id: string, isWanted: () => boolean): Promise<void> {
    const keeper = await store();
    const draft = await keeper.load(id);
    if (!isWanted()) return;
    if (!draft) return state.setState({ opened: { kind: 'missing', id } });
    if (draft.deletedAt !== null) return state.setState({ opened: { kind: 'binned', id } });
    sheet = layOut(draft, { keeper, state, now });
    state.setState({ opened: { kind: 'open', id } });
  }

  async function open(id: string): Promise<void> {
    if (sheet?.id === id) return;
    const request = ++requests;
    state.setState({ opened: { kind: 'opening', id } });
    await clear();
    try {
      await find(id, () => request === requests);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (request === requests) state.setState({ opened: { kind: 'failed', id, reason } });
    }
  }

  return {
    open,
    close: () => {
      requests += 1;
      state.setState({ opened: { kind: 'none' } });
      return clear();
    },
    flush: async () => sheet?.flush() ?? clearing,
    rename: async (name) => sheet?.rename(name),
    openId: () => sheet?.id,
  };
}
