import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About, Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import { openDraftStore } from './openDraftStore.ts';

const day = 24 * 60 * 60 * 1000;

function about(fields: Partial<About> = {}): About {
  const figures = { done: 1, total: 3, problems: 0, createdAt: 10, updatedAt: 20 };
  return { name: 'Retries', template: 'tasks', ...figures, ...fields };
}

function draft(id: string, fields: Partial<About> = {}): Draft {
  return { id, text: `# ${id}\r\n`, about: about(fields) };
}

const inDatabase = (now = () => 1000) => openDraftStore({ factory: () => new IDBFactory(), now });
const inMemory = (now = () => 1000) => openDraftStore({ factory: () => undefined, now });

const ids = async (records: ReturnType<DraftStore['list']>) => (await records).map((record) => record.id);

describe.each([
  ['IndexedDB', inDatabase],
  ['memory', inMemory],
])('drafts in %s', (_place, open) => {
  it('gives back the very text and figures that were saved', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (text, name) => {
        const saved = { id: 'a', text, about: about({ name, template: null }) };
        await store.save(saved);
        expect(await store.load('a')).toEqual({ ...saved, deletedAt: null });
      }),
      { numRuns: 50 },
    );
  });

  it('knows nothing of a draft that was never saved', async () => {
    const store = await open();
    expect(await store.load('a')).toBeUndefined();
    await store.remove('a');
    await store.restore('a');
    await store.erase('a');
    expect(await store.list()).toEqual([]);
    expect(await store.bin()).toEqual([]);
  });

  it('lists the drafts without their texts, newest first', async () => {
    const store = await open();
    await store.save(draft('old', { updatedAt: 1 }));
    await store.save(draft('new', { updatedAt: 3 }));
    await store.save(draft('middle', { updatedAt: 2 }));
    expect(await ids(store.list())).toEqual(['new', 'middle', 'old']);
    expect((await store.list())[0]).toEqual({
      id: 'new',
      damaged: false,
      about: about({ updatedAt: 3 }),
      deletedAt: null,
    });
  });

  it('keeps one draft however often it is saved', async () => {
    const store = await open();
    await store.save(draft('a'));
    await store.save({ ...draft('a', { name: 'Renamed' }), text: 'new' });
    expect(await ids(store.list())).toEqual(['a']);
    expect(await store.load('a')).toMatchObject({ text: 'new', about: { name: 'Renamed' } });
  });

  it('keeps a deleted draft in the bin and brings it back as it was', async () => {
    let time = 5;
    const store = await open(() => time);
    for (const id of ['a', 'b', 'c']) await store.save(draft(id));
    await store.remove('a');
    time = 6;
    await store.remove('b');
    expect(await ids(store.list())).toEqual(['c']);
    expect(await ids(store.bin())).toEqual(['b', 'a']);
    expect(await store.load('a')).toEqual({ ...draft('a'), deletedAt: 5 });
    await store.restore('a');
    expect(await store.load('a')).toEqual({ ...draft('a'), deletedAt: null });
    expect(await ids(store.bin())).toEqual(['b']);
  });

  it('does not take a draft out of the bin when a late save arrives, and keeps that text', async () => {
    const store = await open();
    await store.save(draft('a'));
    await store.remove('a');
    await store.save({ ...draft('a'), text: 'typed last' });
    expect(await ids(store.list())).toEqual([]);
    expect(await store.load('a')).toMatchObject({ text: 'typed last', deletedAt: 1000 });
  });

  it('erases only what lies in the bin', async () => {
    const store = await open();
    await store.save(draft('a'));
    await store.erase('a');
    expect(await ids(store.list())).toEqual(['a']);
    await store.remove('a');
    await store.erase('a');
    expect(await ids(store.bin())).toEqual([]);
    expect(await store.load('a')).toBeUndefined();
  });

  it('purges what has lain in the bin unedited for 30 days, and nothing else', async () => {
    let time = 0;
    const store = await open(() => time);
    for (const id of ['kept', 'binned', 'edited']) await store.save(draft(id, { updatedAt: 0 }));
    await store.remove('binned');
    await store.remove('edited');
    await store.save(draft('edited', { updatedAt: 2 * day }));
    time = 30 * day - 1;
    expect(await store.purge()).toEqual([]);
    time = 30 * day;
    expect(await store.purge()).toEqual(['binned']);
    expect(await store.load('binned')).toBeUndefined();
    expect(await ids(store.list())).toEqual(['kept']);
    expect(await ids(store.bin())).toEqual(['edited']);
  });
});
