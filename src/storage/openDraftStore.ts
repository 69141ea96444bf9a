import { keepConnection } from './connection.ts';
import { databaseTransact } from './databaseTables.ts';
import type { DraftStore } from './draftStore.ts';
import { draftsIn } from './drafts.ts';
import { memoryTransact } from './memoryTables.ts';
import { asStorageError } from './storageError.ts';
import type { StorageFailure } from './storageError.ts';

interface StoreOptions {
  /** Where the browser's IndexedDB is found; asking for it may throw. */
  readonly factory?: () => IDBFactory | undefined;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** How many milliseconds the browser may take to open its storage. */
  readonly patience?: number;
}

const inThisTab =
  'Drafts live in this tab alone and are gone when you close it: download your plan before you leave.';

const warnings: Partial<Record<StorageFailure, string>> = {
  newer: `A newer version of Planform has been used in this browser, and this page is an older one. ${inThisTab} Reload the page to see your drafts.`,
  blocked: `This browser does not let the page keep anything, or does not answer. ${inThisTab} Reload the page to try again.`,
};

/** Opens the drafts of this browser. Never rejects: where nothing can be kept, they live in memory, with a warning. */
export async function openDraftStore(options: StoreOptions = {}): Promise<DraftStore> {
  const { factory = () => globalThis.indexedDB, now = Date.now, patience = 5000 } = options;
  try {
    const database = factory();
    if (!database) return draftsIn(memoryTransact(), now, warningFor('failed'));
    const connection = keepConnection(database, patience);
    await connection.database();
    return draftsIn(databaseTransact(connection), now);
  } catch (error) {
    return draftsIn(memoryTransact(), now, warningFor(asStorageError(error).reason));
  }
}

function warningFor(reason: StorageFailure): string {
  return warnings[reason] ?? `This browser could not open its storage. ${inThisTab}`;
}
