import type { Connection } from './databaseTables.ts';
import { StorageError } from './storageError.ts';

const name = 'planform';
const version = 1;

/**
 * Keeps one connection to the drafts' database. The browser may close it (the person cleared the site's data) and
 * another tab may ask for it (a newer version changes the shape): both let go of it, and the next use opens anew.
 * `patience` is how many milliseconds opening may take.
 */
export function keepConnection(factory: IDBFactory, patience: number): Connection {
  let opening: Promise<IDBDatabase> | undefined;
  let opened: IDBDatabase | undefined;

  function drop(database: IDBDatabase): void {
    database.close();
    if (opened !== database) return;
    opened = undefined;
    opening = undefined;
  }

  async function open(): Promise<IDBDatabase> {
    try {
      const database = await openDatabase(factory, patience);
      database.onclose = () => drop(database);
      database.onversionchange = () => drop(database);
      opened = database;
      return database;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  }

  return { database: () => (opening ??= open()), drop };
}

function openDatabase(factory: IDBFactory, patience: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new StorageError('blocked'));
    }, patience);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('abouts');
      request.result.createObjectStore('texts');
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}
