import { asRecord, byDeletion, byLastEdit, isExpired, listed, mendedAbout } from './draftRecord.ts';
import type { DraftRecord, StoredDraft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import { StorageError } from './storageError.ts';
import type { Tables, Transact } from './transact.ts';

/** The rules of keeping drafts, over any kind of transaction. `now` is in milliseconds since 1970. */
export function draftsIn(transact: Transact, now: () => number, warning?: string): DraftStore {
  return {
    durable: warning === undefined,
    warning,
    list: async () => {
      const records = await transact('readonly', allRecords);
      return records.filter((record) => record.deletedAt === null).sort(byLastEdit);
    },
    bin: async () => {
      const records = await transact('readonly', allRecords);
      return records.filter((record) => record.deletedAt !== null).sort(byDeletion);
    },
    load: (id) => transact('readonly', (tables) => loaded(tables, id)),
    // The words go first and wait for no answer: the page may be left before one comes.
    save: async ({ id, text, about }) => {
      await transact('readwrite', ({ texts }) => Promise.resolve(texts.put(id, text)));
      await transact('readwrite', async ({ abouts }) => {
        const { deletedAt } = asRecord(await abouts.get(id));
        abouts.put(id, { about, deletedAt });
      });
    },
    remove: (id) => transact('readwrite', (tables) => move(tables, id, now())),
    restore: (id) => transact('readwrite', (tables) => move(tables, id, null)),
    erase: (id) =>
      transact('readwrite', async (tables) => {
        if (asRecord(await tables.abouts.get(id)).deletedAt !== null) erase(tables, id);
      }),
    purge: () => transact('readwrite', (tables) => purged(tables, now())),
  };
}

/** Every key that holds figures or a text, each once. */
async function allRecords({ abouts, texts }: Tables): Promise<DraftRecord[]> {
  const [keys, values, textKeys] = await Promise.all([abouts.keys(), abouts.values(), texts.keys()]);
  const known = new Set(keys);
  const written = new Set(textKeys);
  const strays = textKeys.filter((key) => !known.has(key));
  return [
    ...keys.map((key, index) => listed(key, values[index], written.has(key))),
    ...strays.map((key) => listed(key, undefined, true)),
  ];
}

async function loaded({ abouts, texts }: Tables, id: string): Promise<StoredDraft | undefined> {
  const [stored, text] = await Promise.all([abouts.get(id), texts.get(id)]);
  if (stored === undefined && text === undefined) return undefined;
  if (typeof text !== 'string') throw new StorageError('damaged');
  const { about, deletedAt } = asRecord(stored);
  return { id, text, about: mendedAbout(about), deletedAt };
}

/** Into the bin with a time, out of it with null. Only the time changes, however damaged the rest is. */
async function move({ abouts, texts }: Tables, id: string, deletedAt: number | null): Promise<void> {
  const stored = await abouts.get(id);
  if (stored === undefined && (await texts.get(id)) === undefined) return;
  abouts.put(id, { about: asRecord(stored).about, deletedAt });
}

async function purged(tables: Tables, now: number): Promise<readonly string[]> {
  const records = await allRecords(tables);
  const expired = records.filter((record) => isExpired(record, now)).map((record) => record.id);
  for (const id of expired) erase(tables, id);
  return expired;
}

function erase({ abouts, texts }: Tables, id: string): void {
  abouts.delete(id);
  texts.delete(id);
}
