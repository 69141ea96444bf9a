import type { Table, Transact } from './transact.ts';

/** Transactions over this tab's memory: gone with the tab. */
export function memoryTransact(): Transact {
  const tables = { abouts: memoryTable(), texts: memoryTable() };
  return (_mode, work) => work(tables);
}

function memoryTable(): Table {
  const rows = new Map<string, unknown>();
  return {
    keys: async () => [...rows.keys()],
    values: async () => [...rows.values()],
    get: async (key) => rows.get(key),
    put: (key, value) => void rows.set(key, value),
    delete: (key) => void rows.delete(key),
  };
}
