import { asStorageError, nameOf } from './storageError.ts';
import type { Table, Tables, Transact } from './transact.ts';

/** A connection that can be lost and opened again. */
export interface Connection {
  /** The open database; opens it when there is none. */
  database(): Promise<IDBDatabase>;
  /** Closes a database that is no longer of use. If it was the open one, the next call opens another. */
  drop(database: IDBDatabase): void;
}

/** Names of errors after which a new connection may well succeed: the old one was closed under our feet. */
const lost: ReadonlySet<string> = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

/** Transactions over IndexedDB. A lost connection is opened again once, and the work done once more. */
export function databaseTransact(connection: Connection): Transact {
  return async (mode, work) => {
    try {
      const database = await connection.database();
      return await runTransaction(database, mode, work).catch(async (error: unknown) => {
        if (!lost.has(nameOf(error))) throw error;
        connection.drop(database);
        return runTransaction(await connection.database(), mode, work);
      });
    } catch (error) {
      throw asStorageError(error);
    }
  };
}

async function runTransaction<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(['abouts', 'texts'], mode);
  const ended = endOf(transaction);
  // A request that is refused throws at once: that too ends in the promise, or nobody would wait for the end.
  const worked = (async () => work(tablesOf(transaction)))();
  worked.then(
    () => quietly(() => transaction.commit()),
    () => quietly(() => transaction.abort()),
  );
  const [value, end] = await Promise.allSettled([worked, ended]);
  // The transaction knows the cause (the disk is full) where the requests inside it know only that it was aborted.
  if (end.status === 'rejected' && transaction.error) throw transaction.error;
  if (value.status === 'rejected') throw value.reason;
  if (end.status === 'rejected') throw end.reason;
  return value.value;
}

/** Resolves when everything is stored; rejects when nothing was. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new DOMException('The transaction was aborted.', 'AbortError'));
  });
}

/** Ends a transaction that may have ended already; how it ended, `endOf` tells. */
function quietly(end: () => void): void {
  try {
    end();
  } catch {
    return;
  }
}

function tablesOf(transaction: IDBTransaction): Tables {
  return {
    abouts: tableOf(transaction.objectStore('abouts')),
    texts: tableOf(transaction.objectStore('texts')),
  };
}

function tableOf(store: IDBObjectStore): Table {
  return {
    keys: () => answer(store.getAllKeys()),
    values: () => answer(store.getAll()),
    get: (key) => answer(store.get(key)),
    put: (key, value) => void store.put(value, key),
    delete: (key) => void store.delete(key),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
