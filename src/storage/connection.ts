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
  let current: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const opening: Promise<IDBDatabase> = openDatabase(factory, patience).then((database) => {
      const letGo = () => {
        database.close();
        if (current === opening) current = undefined;
      };
      database.onclose = letGo;
      database.onversionchange = letGo;
      return database;
    });
    opening.catch(() => (current = undefined));
    return opening;
  }

  return {
    database: () => (current ??= open()),
    drop: () => {
      current?.then(
        (database) => database.close(),
        () => undefined,
      );
      current = undefined;
    },
  };
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
