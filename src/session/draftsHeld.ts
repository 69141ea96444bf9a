import type { Draft, DraftRecord, StoredDraft } from '../storage/draft.ts';
import type { DraftStore } from '../storage/draftStore.ts';

/** A store that keeps in this tab what could not be stored, until it can be. */
export interface HoldingStore extends DraftStore {
  /** Whether the draft's newest text is in this tab alone. */
  holds(id: string): boolean;
  holdsAny(): boolean;
}

/** Puts a memory before the store: a draft whose save failed is listed and loaded as it was to be saved. */
export function holdUnsaved(store: DraftStore): HoldingStore {
  const held = new Map<string, Draft>();

  async function save(draft: Draft): Promise<void> {
    held.set(draft.id, draft);
    await store.save(draft);
    if (held.get(draft.id) === draft) held.delete(draft.id);
  }

  return {
    durable: store.durable,
    warning: store.warning,
    list: async () => withHeld(await store.list(), held),
    bin: () => store.bin(),
    load: async (id) => {
      const draft = held.get(id);
      return draft ? ({ ...draft, deletedAt: null } satisfies StoredDraft) : store.load(id);
    },
    save,
    remove: async (id) => {
      const draft = held.get(id);
      if (draft) await save(draft);
      await store.remove(id);
    },
    restore: (id) => store.restore(id),
    erase: (id) => store.erase(id),
    purge: () => store.purge(),
    holds: (id) => held.has(id),
    holdsAny: () => held.size > 0,
  };
}

/** What is held stands for what is stored under the same id. */
function withHeld(records: readonly DraftRecord[], held: ReadonlyMap<string, Draft>): readonly DraftRecord[] {
  const others = records.filter(({ id }) => !held.has(id));
  const first = [...held.values()].map(
    ({ id, about }) => ({ id, about, damaged: false, deletedAt: null }) as const,
  );
  return [...first, ...others];
}
