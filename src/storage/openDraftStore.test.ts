import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDraftStore } from './openDraftStore.ts';
import { StorageError } from './storageError.ts';

const about = { name: 'A', template: null, done: 0, total: 0, problems: 0, createdAt: 1, updatedAt: 2 };
const draft = { id: 'a', text: 'the text', about };

let factory: IDBFactory;
/** Every connection the store under test has opened, in order. */
let connections: IDBDatabase[];

beforeEach(() => {
  factory = new IDBFactory();
  connections = [];
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openStore = () => openDraftStore({ factory: () => factory });

function last(): IDBDatabase {
  const connection = connections.at(-1);
  if (!connection) throw new Error('No connection was opened');
  return connection;
}

/** Puts a foreign value under a key, as a crash, another program or an older version may have left it. */
async function plant(table: 'abouts' | 'texts', key: IDBValidKey, value: unknown): Promise<void> {
  const transaction = last().transaction(table, 'readwrite');
  transaction.objectStore(table).put(value, key);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
}

/** An IndexedDB whose `open` answers with what `answer` does to the request. */
function factoryThat(answer: (request: Record<string, unknown>) => void): () => IDBFactory {
  const request: Record<string, unknown> = {};
  const open = () => {
    queueMicrotask(() => answer(request));
    return request;
  };
  return () => Object.assign(new IDBFactory(), { open });
}

function call(handler: unknown): void {
  if (typeof handler === 'function') handler();
}

describe('where drafts are kept', () => {
  it('is the browser’s IndexedDB, found without being told', async () => {
    vi.stubGlobal('indexedDB', factory);
    const store = await openDraftStore();
    expect(store).toMatchObject({ durable: true, warning: undefined });
    await store.save(draft);
    expect(await (await openStore()).load('a')).toMatchObject(draft);
    await store.remove('a');
    expect((await store.load('a'))?.deletedAt).toBeGreaterThan(0);
  });

  const failing = (name: string) =>
    factoryThat((request) => {
      request.error = new DOMException('', name);
      call(request.onerror);
    });

  it.each([
    ['there is no IndexedDB', () => undefined, 'could not open'],
    [
      'asking for it is forbidden',
      () => {
        throw new DOMException('', 'SecurityError');
      },
      'does not let the page keep',
    ],
    ['opening it fails', failing('UnknownError'), 'could not open'],
    ['a newer version has been here', failing('VersionError'), 'newer version'],
  ])('is this tab, with a warning, when %s', async (_case, blockedFactory, words) => {
    const store = await openDraftStore({ factory: blockedFactory });
    expect(store.durable).toBe(false);
    expect(store.warning).toContain(words);
    expect(store.warning).toContain('this tab alone');
    await store.save(draft);
    expect(await store.load('a')).toMatchObject(draft);
  });

  it('is this tab when the browser does not answer; an answer that comes late is let go', async () => {
    vi.useFakeTimers();
    const request: Record<string, unknown> = {};
    const close = vi.fn();
    const opening = openDraftStore({
      factory: factoryThat((pending) => Object.assign(request, { pending })),
      patience: 100,
    });
    await vi.advanceTimersByTimeAsync(100);
    const store = await opening;
    expect(store.durable).toBe(false);
    expect(store.warning).toContain('does not answer');
    const pending = Object.assign(Object(request.pending), { result: { close } });
    call(pending.onsuccess);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a connection that goes away', () => {
  it('is opened again when the browser has closed it', async () => {
    const store = await openStore();
    last().close();
    await store.save(draft);
    expect(await store.load('a')).toMatchObject(draft);
    expect(connections).toHaveLength(2);
  });

  it('is opened again once for all who find it closed', async () => {
    const store = await openStore();
    last().close();
    await Promise.all([store.save(draft), store.save({ ...draft, id: 'b' }), store.list()]);
    expect(await store.list()).toHaveLength(2);
    expect(connections).toHaveLength(2);
  });

  it('is opened again after the person cleared the site’s data', async () => {
    const store = await openStore();
    call(last().onclose);
    await store.save(draft);
    expect(await store.load('a')).toMatchObject(draft);
    expect(connections).toHaveLength(2);
  });

  it('makes way for another tab that needs it, and comes back', async () => {
    const store = await openStore();
    await store.save(draft);
    const erased = factory.deleteDatabase('planform');
    await new Promise((resolve) => erased.addEventListener('success', resolve));
    expect(await store.load('a')).toBeUndefined();
    await store.save(draft);
    expect(await store.load('a')).toMatchObject(draft);
  });

  it('lets a newer version take over, and says so', async () => {
    const store = await openStore();
    const newer = factory.open('planform', 2);
    await new Promise((resolve) => newer.addEventListener('success', resolve));
    const refused = store.save(draft);
    await expect(refused).rejects.toBeInstanceOf(StorageError);
    await expect(refused).rejects.toMatchObject({ reason: 'newer' });
  });

  it('is opened again once, not for ever', async () => {
    const store = await openStore();
    const opened = vi.fn(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    vi.spyOn(factory, 'open').mockImplementation(opened);
    last().close();
    await expect(store.save(draft)).rejects.toMatchObject({ reason: 'closed' });
    expect(opened).toHaveBeenCalledOnce();
    await expect(store.list()).rejects.toMatchObject({ reason: 'closed' });
  });

  it('does the work once more when a transaction was aborted halfway', async () => {
    const store = await openStore();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: unknown) {
      if (this instanceof IDBObjectStore) this.transaction.abort();
      throw new DOMException('', 'AbortError');
    });
    await store.save(draft);
    expect(put).toHaveBeenCalledTimes(3);
    expect(await store.load('a')).toMatchObject(draft);
  });
});

describe('a write that is refused', () => {
  it('says that the storage is full and leaves the draft as it was', async () => {
    const store = await openStore();
    await store.save(draft);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'texts') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const refused = store.save({ ...draft, text: 'longer', about: { ...about, name: 'B' } });
    await expect(refused).rejects.toThrow(/storage is full.*Your text is still in this tab.*Download/);
    await expect(refused).rejects.toMatchObject({ reason: 'full' });
    expect(await store.load('a')).toMatchObject(draft);
  });

  it('says so too when the browser finds out only while it writes', async () => {
    const store = await openStore();
    const full = new DOMException('', 'QuotaExceededError');
    const { transaction } = last();
    vi.spyOn(last(), 'transaction').mockImplementation((...of) => {
      const begun = transaction.apply(last(), of);
      begun.addEventListener('complete', (event) => event.stopImmediatePropagation());
      vi.spyOn(begun, 'commit').mockImplementation(() => begun.abort());
      Object.defineProperty(begun, 'error', { get: () => full });
      return begun;
    });
    await expect(store.save(draft)).rejects.toMatchObject({ reason: 'full' });
  });

  it('says so when the browser aborts without a word, twice', async () => {
    const store = await openStore();
    const { transaction } = Object.getPrototypeOf(last());
    vi.spyOn(Object.getPrototypeOf(last()), 'transaction').mockImplementation(function (
      this: unknown,
      ...of: unknown[]
    ) {
      const begun = transaction.apply(this, of);
      vi.spyOn(begun, 'commit').mockImplementation(() => begun.abort());
      return begun;
    });
    await expect(store.save(draft)).rejects.toMatchObject({ reason: 'closed' });
  });

  it('names an error that nobody foresaw', async () => {
    const store = await openStore();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'DataCloneError');
    });
    await expect(store.save(draft)).rejects.toThrow(/could not use its storage.*\(DataCloneError\)/);
  });

  it('passes on what a request inside it failed of', async () => {
    const store = await openStore();
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      const request = Object.create(this.count(), { error: { value: new DOMException('', 'DataError') } });
      queueMicrotask(() => call(request.onerror));
      return request;
    });
    await expect(store.load('a')).rejects.toThrow('(DataError)');
  });
});

describe('records that nobody can read', () => {
  const shapes: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a word', 'about'],
    ['a number', 4],
    ['a list', []],
    ['another shape', { title: 'x' }],
    ['no name', { about: { ...about, name: undefined }, deletedAt: null }],
    ['a name that is no word', { about: { ...about, name: {} }, deletedAt: null }],
    ['a template that is no word', { about: { ...about, template: 4 }, deletedAt: null }],
    ['a figure that is no number', { about: { ...about, done: '1' }, deletedAt: null }],
    ['a figure without end', { about: { ...about, updatedAt: Infinity }, deletedAt: null }],
    ['no figures at all', { about: null, deletedAt: 'yesterday' }],
    ['names of the language', JSON.parse('{"about": {"__proto__": {"name": "x"}, "toJSON": 1, "then": 2}}')],
  ];

  it.each(shapes)('are listed as damaged, and their text is given back: %s', async (_name, shape) => {
    const store = await openStore();
    await store.save(draft);
    await plant('abouts', 'a', shape);
    expect(await store.list()).toMatchObject([{ id: 'a', damaged: true, textKept: true, deletedAt: null }]);
    const found = await store.load('a');
    expect(found?.text).toBe('the text');
    expect(Number.isFinite(found?.about.updatedAt)).toBe(true);
    expect(typeof found?.about.name).toBe('string');
  });

  it('keep what can be read of their figures', async () => {
    const store = await openStore();
    await store.save(draft);
    await plant('abouts', 'a', { about: { ...about, template: 'tasks', done: NaN }, deletedAt: null });
    expect((await store.load('a'))?.about).toEqual({ ...about, template: 'tasks', done: 0 });
  });

  it('are listed when only the text is left', async () => {
    const store = await openStore();
    await plant('texts', 'stray', 'a stray text');
    expect(await store.list()).toMatchObject([{ id: 'stray', damaged: true, textKept: true }]);
    expect(await store.load('stray')).toMatchObject({ text: 'a stray text', about: { name: '' } });
    await store.remove('stray');
    expect(await store.list()).toEqual([]);
    await store.restore('stray');
    expect(await store.load('stray')).toMatchObject({ text: 'a stray text', deletedAt: null });
  });

  it('are listed when the text is missing or no text, and are left as they are', async () => {
    const store = await openStore();
    await plant('abouts', 'missing', { about, deletedAt: null });
    expect(await store.list()).toMatchObject([{ id: 'missing', damaged: true, textKept: false }]);
    await expect(store.load('missing')).rejects.toMatchObject({ reason: 'damaged' });
    await plant('texts', 'missing', { not: 'a text' });
    await expect(store.load('missing')).rejects.toThrow('Nothing was changed or deleted.');
  });

  it('never hide the others, and come last', async () => {
    const store = await openStore();
    await plant('abouts', 7, [1]);
    await plant('abouts', '0', 'x');
    await store.save(draft);
    expect((await store.list()).map((record) => record.id)).toEqual(['a', '7', '0']);
  });

  it('go to the bin, come back, and are purged like any other', async () => {
    const store = await openDraftStore({ factory: () => factory, now: () => 0 });
    await store.save(draft);
    await plant('abouts', 'a', ['odd']);
    await store.remove('a');
    expect(await store.bin()).toMatchObject([{ id: 'a', damaged: true, deletedAt: 0 }]);
    await store.restore('a');
    expect(await store.list()).toMatchObject([{ id: 'a', damaged: true }]);
    await store.remove('a');
    const later = await openDraftStore({ factory: () => factory, now: () => 31 * 86_400_000 });
    expect(await later.purge()).toEqual(['a']);
    expect(await later.bin()).toEqual([]);
  });

  it('are mended by the next save', async () => {
    const store = await openStore();
    await store.save(draft);
    await plant('abouts', 'a', 'odd');
    await store.save(draft);
    expect(await store.list()).toMatchObject([{ id: 'a', damaged: false, about }]);
  });
});
