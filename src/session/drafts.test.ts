import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setValue } from '../core/setValue.ts';
import { draftsIn } from '../storage/drafts.ts';
import type { DraftStore } from '../storage/draftStore.ts';
import { memoryTransact } from '../storage/memoryTables.ts';
import { StorageError } from '../storage/storageError.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { takeNotices } from './notices.ts';
import { chooseTemplate, editText, openPlan, perform, session } from './session.ts';

const [template = anyPlan, otherTemplate = anyPlan] = templates;
const plan = '# Team invitations\r\n\r\n- [x] one\r\n- [ ] two\r\n';

let store: DraftStore;
let drafts: Drafts;
let ids = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  store = draftsIn(memoryTransact(), Date.now);
  drafts = reopened();
  takeNotices();
});

afterEach(async () => {
  await drafts.close();
  vi.useRealTimers();
});

/** The page loaded anew over the same store. */
function reopened(): Drafts {
  openPlan('', anyPlan);
  return createDrafts({ openStore: async () => store, now: Date.now, newId: () => `draft${++ids}` });
}

function textOf(): string {
  return session.getState().plan.text;
}

function names(): readonly string[] {
  const { list = [] } = drafts.state.getState();
  return list.map((record) => (record.damaged ? 'damaged' : record.about.name));
}

function type(words: string): void {
  editText([{ from: textOf().length, to: textOf().length, insert: words }], 'edit');
}

async function openNew(text = plan): Promise<string> {
  const id = await drafts.take(text, 'tasks.md');
  await drafts.open(id);
  return id;
}

describe('a new draft', () => {
  test('is in the list and opens with its template', async () => {
    const id = await drafts.create(template.blank, template);
    await drafts.open(id);
    expect(names()).toEqual(['Untitled plan']);
    expect(textOf()).toBe(template.blank);
    expect(session.getState()).toMatchObject({ draft: id, readOnly: false, plan: { template } });
    expect(drafts.state.getState().opened).toEqual({ kind: 'open', id });
  });

  test('from outside keeps every byte, before anything reads it', async () => {
    const saved: string[] = [];
    const { save } = store;
    store = {
      ...store,
      save: async (draft) => (saved.push(`${draft.about.name}: ${draft.text}`), save(draft)),
    };
    await drafts.take(`\uFEFF${plan}`, 'tasks.md');
    expect(saved).toEqual([`tasks: \uFEFF${plan}`, `Team invitations: \uFEFF${plan}`]);
  });

  test('from outside opens with the template that fits, and says how well', async () => {
    const id = await drafts.take(`${template.blank}\n## Never heard of\n\nWords.\n`);
    const fit = drafts.state.getState().arrivals[id];
    expect(fit).toMatchObject({ template, unknown: ['Never heard of'] });
    expect(fit?.confidence).toBeGreaterThan(0.6);
    drafts.dismissArrival(id);
    expect(drafts.state.getState().arrivals).toEqual({});
  });

  test('that no template fits is read as any plan', async () => {
    const id = await openNew('milk, eggs');
    expect(session.getState().plan.template).toBe(anyPlan);
    expect(drafts.state.getState()).toMatchObject({ name: 'tasks', arrivals: { [id]: { confidence: 0 } } });
  });
});

describe('what is written', () => {
  test('is saved by itself and there after a reload', async () => {
    const id = await openNew();
    type('- [ ] three\n');
    expect(drafts.state.getState().save.kind).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.state.getState().save.kind).toBe('saved');
    drafts = reopened();
    await drafts.open(id);
    expect(textOf()).toBe(`${plan}- [ ] three\n`);
  });

  test('is saved when the draft is left at once', async () => {
    const id = await openNew();
    type('more');
    await drafts.close();
    expect((await store.load(id))?.text).toBe(`${plan}more`);
    expect(session.getState().draft).toBeUndefined();
  });

  test('is saved when another draft is opened, and each keeps its own', async () => {
    const first = await openNew();
    type('of the first');
    const second = await openNew('# Second\n');
    type('of the second');
    await drafts.open(first);
    expect(textOf()).toBe(`${plan}of the first`);
    await drafts.open(second);
    expect(textOf()).toBe('# Second\nof the second');
  });

  test('shows in the list: name, tasks and time', async () => {
    const id = await openNew();
    vi.setSystemTime(1_700_000_500_000);
    const { root } = session.getState().plan;
    perform({ name: 'typing' }, (now) => setValue(now, root.holes[0]?.value.path ?? '', 'Guests'));
    type('- [x] three\n');
    await drafts.close();
    expect(drafts.state.getState().list).toMatchObject([
      {
        id,
        about: {
          name: 'Guests',
          done: 2,
          total: 3,
          createdAt: 1_700_000_000_000,
          updatedAt: 1_700_000_500_000,
        },
      },
    ]);
  });

  test('is not touched by opening and closing', async () => {
    const id = await openNew();
    const before = await store.load(id);
    vi.setSystemTime(1_700_000_900_000);
    await drafts.close();
    expect(await store.load(id)).toEqual(before);
  });
});

describe('a template', () => {
  test('that was chosen is there after a reload', async () => {
    const id = await openNew();
    chooseTemplate(otherTemplate);
    await drafts.close();
    drafts = reopened();
    await drafts.open(id);
    expect(session.getState().plan.template).toBe(otherTemplate);
  });
});

describe('a name', () => {
  test('that was given stays when the title changes, on the desk and off it', async () => {
    const id = await openNew();
    await drafts.rename(id, '  Spring work ');
    type('more');
    await drafts.close();
    expect(names()).toEqual(['Spring work']);
    await drafts.rename(id, 'Autumn work');
    await drafts.open(id);
    expect(drafts.state.getState().name).toBe('Autumn work');
  });

  test('that is emptied is the title again', async () => {
    const id = await openNew();
    await drafts.rename(id, 'Spring work');
    await drafts.rename(id, ' ');
    expect(drafts.state.getState().name).toBe('Team invitations');
    await drafts.close();
    await drafts.rename(id, 'Spring work');
    await drafts.rename(id, '');
    expect(names()).toEqual(['Team invitations']);
  });

  test('that nobody gave follows the title, even where it was stored before the words', async () => {
    const id = await openNew();
    await drafts.close();
    const stored = await store.load(id);
    if (stored) await store.save({ ...stored, text: '# Guests\n' });
    await drafts.open(id);
    expect(drafts.state.getState().name).toBe('Guests');
    await drafts.close();
    expect(names()).toEqual(['Guests']);
  });

  test('that was given stays after a reload, though the plan had no title then', async () => {
    const id = await openNew('Just words\n');
    await drafts.rename(id, 'Spring work');
    await drafts.close();
    drafts = reopened();
    await drafts.open(id);
    editText([{ from: 0, to: 0, insert: '# Guests\n\n' }], 'edit');
    expect(drafts.state.getState().name).toBe('Spring work');
  });

  test('that is given as it is goes on following the title', async () => {
    const id = await openNew();
    await drafts.rename(id, 'Team invitations');
    await drafts.close();
    await drafts.rename(id, 'Team invitations');
    await drafts.open(id);
    editText([{ from: 0, to: textOf().length, insert: '# Guests\n' }], 'edit');
    expect(drafts.state.getState().name).toBe('Guests');
  });

  test('changes no byte of the plan', async () => {
    const id = await openNew();
    await drafts.rename(id, 'Spring work');
    await drafts.close();
    await drafts.rename(id, 'Autumn work');
    expect((await store.load(id))?.text).toBe(plan);
  });
});

describe('a copy', () => {
  test('holds what was written last, and goes its own way', async () => {
    const id = await openNew();
    type('more');
    await drafts.duplicate(id);
    expect(names()).toContain('Team invitations (copy)');
    const copy = drafts.state.getState().list?.find((record) => record.id !== id)?.id ?? '';
    expect((await store.load(copy))?.text).toBe(`${plan}more`);
  });
});

describe('a deleted draft', () => {
  test('lies in the bin and comes back as it was', async () => {
    const id = await openNew();
    type('more');
    expect(await drafts.remove(id)).toBe(true);
    expect(names()).toEqual([]);
    expect(drafts.state.getState().bin).toMatchObject([{ id }]);
    await drafts.open(id);
    expect(drafts.state.getState().opened).toEqual({ kind: 'binned', id });
    await drafts.restore(id);
    await drafts.open(id);
    expect(textOf()).toBe(`${plan}more`);
  });

  test('is gone after 30 days, and not before', async () => {
    await drafts.remove(await openNew());
    vi.setSystemTime(1_700_000_000_000 + 29 * 86_400_000);
    await drafts.start();
    expect(drafts.state.getState().bin.length).toBe(1);
    vi.setSystemTime(1_700_000_000_000 + 30 * 86_400_000);
    await drafts.start();
    expect(drafts.state.getState().bin.length).toBe(0);
  });

  test('can be deleted for good', async () => {
    const id = await openNew();
    await drafts.remove(id);
    await drafts.erase(id);
    expect(drafts.state.getState().bin).toEqual([]);
    expect(await store.load(id)).toBeUndefined();
  });
});

describe('an address without a draft', () => {
  test('says that the draft is not here', async () => {
    await drafts.open('nowhere');
    expect(drafts.state.getState().opened).toEqual({ kind: 'missing', id: 'nowhere' });
  });

  test('says why a draft cannot be read', async () => {
    store = { ...store, load: async () => Promise.reject(new StorageError('damaged')) };
    await drafts.open('broken');
    expect(drafts.state.getState().opened).toMatchObject({ kind: 'failed', id: 'broken' });
  });

  test('the last one that was asked for is the one that opens', async () => {
    const first = await drafts.take(plan);
    const second = await drafts.take('# Second\n');
    await Promise.all([drafts.open(first), drafts.open(second)]);
    expect(session.getState().draft).toBe(second);
    expect(textOf()).toBe('# Second\n');
  });
});

describe('a store that is full', () => {
  let full = true;

  beforeEach(() => {
    full = true;
    const { save } = store;
    const refusing = async () => Promise.reject(new StorageError('full'));
    store = { ...store, save: async (draft) => (full ? refusing() : save(draft)) };
    drafts = reopened();
  });

  test('is said, and the plan opens all the same', async () => {
    await openNew();
    expect(textOf()).toBe(plan);
    expect(takeNotices()).toContainEqual(expect.objectContaining({ tone: 'bad', urgent: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.state.getState().save.kind).toBe('unsaved');
    expect(drafts.isAtRisk()).toBe(true);
  });

  test('loses nothing while the tab is open', async () => {
    const id = await openNew();
    type('more');
    expect(await drafts.close()).toBe(false);
    expect(names()).toEqual(['Team invitations']);
    expect(drafts.isAtRisk()).toBe(true);
    await drafts.open(id);
    expect(textOf()).toBe(`${plan}more`);
  });

  test('is tried again, and then all is well', async () => {
    const id = await openNew();
    type('more');
    await vi.advanceTimersByTimeAsync(1000);
    full = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(drafts.state.getState().save.kind).toBe('saved');
    expect(drafts.isAtRisk()).toBe(false);
    expect((await store.load(id))?.text).toBe(`${plan}more`);
  });

  test('does not delete what it could not keep', async () => {
    const id = await openNew();
    expect(await drafts.remove(id)).toBe(false);
    await drafts.open(id);
    expect(textOf()).toBe(plan);
  });
});

test('a browser that keeps nothing says so', async () => {
  store = draftsIn(memoryTransact(), Date.now, 'Drafts live in this tab alone.');
  drafts = reopened();
  await drafts.start();
  expect(drafts.state.getState().warning).toBe('Drafts live in this tab alone.');
});

test('a list that cannot be read says why, and keeps what it showed', async () => {
  await drafts.take(plan);
  store = { ...store, list: async () => Promise.reject(new StorageError('closed')) };
  drafts = reopened();
  await drafts.start();
  expect(drafts.state.getState().failure).toMatch(/storage/);
});
