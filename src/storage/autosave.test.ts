import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runs } from '@/core/runs.fixture.ts';
import fc from 'fast-check';
import { createAutosave } from './autosave.ts';
import type { Autosave, AutosaveOptions, SaveState } from './autosave.ts';
import { StorageError } from './storageError.ts';

/** A store whose answers the test gives one by one, and which notices two saves at once. */
class SlowStore {
  readonly begun: string[] = [];
  readonly begunAt: number[] = [];
  stored: string | undefined;
  answer: { resolve: () => void; reject: (error: unknown) => void } | undefined;

  readonly save = (text: string): Promise<void> => {
    if (this.answer) throw new Error('Two saves at once');
    this.begun.push(text);
    this.begunAt.push(Date.now());
    return new Promise((resolve, reject) => {
      this.answer = { resolve, reject };
    });
  };

  async succeed(): Promise<void> {
    this.stored = this.begun.at(-1);
    const { answer } = this;
    this.answer = undefined;
    answer?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  }

  async fail(error: unknown): Promise<void> {
    const { answer } = this;
    this.answer = undefined;
    answer?.reject(error);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let store: SlowStore;
let told: SaveState[];

function open(options: Partial<AutosaveOptions> = {}): Autosave {
  return createAutosave({ save: store.save, onState: (state) => told.push(state), ...options });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
  store = new SlowStore();
  told = [];
});

afterEach(() => vi.useRealTimers());

describe('autosave', () => {
  it('saves the first change after a rest within 50 ms', async () => {
    const autosave = open();
    await pass(60_000);
    autosave.change('a');
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await pass(50);
    expect(store.begun).toEqual(['a']);
    await store.succeed();
    expect(told).toEqual([{ kind: 'saving' }, { kind: 'saved', at: 60_050 }]);
  });

  it('gathers the changes of one gesture into one save', async () => {
    const autosave = open();
    for (const text of ['a', 'ab', 'abc']) autosave.change(text);
    await pass(1000);
    expect(store.begun).toEqual(['abc']);
  });

  it('saves at least every 300 ms while the person types on, and the last text last', async () => {
    const autosave = open({
      save: async (text) => {
        store.begun.push(text);
        store.begunAt.push(Date.now());
      },
    });
    for (let typed = 1; typed <= 100; typed += 1) {
      autosave.change('x'.repeat(typed));
      await pass(30);
    }
    const gaps = store.begunAt.slice(1).map((time, index) => time - (store.begunAt[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(300);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
    await pass(300);
    expect(store.begun.at(-1)).toBe('x'.repeat(100));
    expect(autosave.state()).toMatchObject({ kind: 'saved' });
  });

  it('never saves twice at once, and skips the texts in between', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    autosave.change('b');
    await pass(500);
    autosave.change('c');
    await pass(500);
    expect(store.begun).toEqual(['a']);
    await store.succeed();
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await pass(50);
    expect(store.begun).toEqual(['a', 'c']);
    await store.succeed();
    expect(autosave.state()).toMatchObject({ kind: 'saved' });
  });

  it('says saved at once when the text is again the stored one, without writing', async () => {
    const autosave = open({ stored: 'a' });
    autosave.change('a');
    expect(told).toEqual([]);
    autosave.change('ab');
    autosave.change('a');
    await pass(10_000);
    expect(store.begun).toEqual([]);
    expect(told).toEqual([{ kind: 'saving' }, { kind: 'saved', at: undefined }]);
  });

  it('writes the stored text again when another one is on its way', async () => {
    const autosave = open({ stored: 'a' });
    autosave.change('ab');
    await pass(50);
    autosave.change('a');
    await store.succeed();
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await pass(300);
    await store.succeed();
    expect(store.begun).toEqual(['ab', 'a']);
    expect(autosave.state()).toMatchObject({ kind: 'saved' });
  });

  it('saves an empty text like any other', async () => {
    const autosave = open({ stored: 'a' });
    autosave.change('');
    await pass(50);
    expect(store.begun).toEqual(['']);
  });

  it('says why a text is not saved and tries again every 10 s, saying unsaved all the while', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    await store.fail(new StorageError('full'));
    const unsaved = { kind: 'unsaved', reason: new StorageError('full').message };
    await pass(9_900);
    expect(store.begun).toEqual(['a']);
    await pass(200);
    expect(store.begun).toEqual(['a', 'a']);
    await store.fail(new StorageError('full'));
    expect(told).toEqual([{ kind: 'saving' }, unsaved]);
    await pass(10_100);
    await store.succeed();
    expect(told.slice(1)).toMatchObject([unsaved, { kind: 'saved' }]);
  });

  it('tries again at the next change, not only after 10 s', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    await store.fail(new Error('odd'));
    await pass(3000);
    autosave.change('ab');
    await pass(50);
    expect(store.begun).toEqual(['a', 'ab']);
  });

  it('tries again at once when the text changed while the save failed', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(200);
    autosave.change('ab');
    await store.fail(new Error('odd'));
    await pass(300);
    expect(store.begun).toEqual(['a', 'ab']);
    await store.succeed();
    expect(autosave.state()).toMatchObject({ kind: 'saved' });
  });

  it('does not trust what was stored before a failed save', async () => {
    const autosave = open({ stored: 'a' });
    autosave.change('ab');
    await pass(50);
    await store.fail(new Error('odd'));
    autosave.change('a');
    await pass(300);
    expect(store.begun).toEqual(['ab', 'a']);
  });

  it.each([
    ['an error', new Error('no luck'), 'Saving failed: no luck. Your text is still in this tab.'],
    ['any other value', 'no luck', 'Saving failed: no luck. Your text is still in this tab.'],
  ])('gives %s as a reason in words', async (_name, thrown, reason) => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    await store.fail(thrown);
    expect(autosave.state()).toEqual({ kind: 'unsaved', reason });
  });

  it('takes a save that throws as one that failed', async () => {
    const autosave = open({
      save: () => {
        throw new Error('no luck');
      },
    });
    autosave.change('a');
    await pass(50);
    expect(autosave.state()).toMatchObject({ kind: 'unsaved' });
  });

  it('stops calling it saving after 2 s, and says saved when the save ends after all', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    await pass(1900);
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await pass(100);
    expect(autosave.state()).toMatchObject({ kind: 'unsaved', reason: expect.stringContaining('long') });
    autosave.change('ab');
    await pass(60_000);
    expect(store.begun).toEqual(['a']);
    await store.succeed();
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await pass(300);
    await store.succeed();
    expect(autosave.state()).toMatchObject({ kind: 'saved' });
  });

  it('goes on saving when the clock is set back or forward', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    await store.succeed();
    vi.setSystemTime(-3_600_000);
    autosave.change('b');
    await pass(250);
    expect(store.begun).toEqual(['a', 'b']);
    await store.fail(new Error('odd'));
    vi.setSystemTime(3_600_000);
    autosave.change('c');
    await pass(50);
    expect(store.begun).toEqual(['a', 'b', 'c']);
  });
});

describe('flush', () => {
  it('has nothing to do before the first change or when all is saved', async () => {
    const autosave = open();
    expect(await autosave.flush()).toBe(true);
    expect(await open({ stored: 'a' }).flush()).toBe(true);
    expect(store.begun).toEqual([]);
  });

  it('saves at once, in the same task, and only once', async () => {
    const autosave = open();
    autosave.change('a');
    const flushed = autosave.flush();
    expect(store.begun).toEqual(['a']);
    await store.succeed();
    expect(await flushed).toBe(true);
    await pass(20_000);
    expect(store.begun).toEqual(['a']);
  });

  it('waits for a running save, then saves the newer text; two flushes share the work', async () => {
    const autosave = open();
    autosave.change('a');
    await pass(50);
    autosave.change('b');
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    expect(store.begun).toEqual(['a']);
    await store.succeed();
    expect(store.begun).toEqual(['a', 'b']);
    await store.succeed();
    expect(await both).toEqual([true, true]);
    expect(store.begun).toEqual(['a', 'b']);
  });

  it('tells when the text could not be stored, and it is tried again later', async () => {
    const autosave = open();
    autosave.change('a');
    const flushed = autosave.flush();
    await store.fail(new Error('odd'));
    expect(await flushed).toBe(false);
    await pass(10_100);
    expect(store.begun).toEqual(['a', 'a']);
  });
});

describe('close', () => {
  it('saves what is left and tells nothing more', async () => {
    const autosave = open();
    autosave.change('a');
    told.length = 0;
    const closed = autosave.close();
    await store.succeed();
    expect(await closed).toBe(true);
    expect(told).toEqual([]);
  });

  it('does not retry for ever, but says that the text was not stored', async () => {
    const autosave = open();
    autosave.change('a');
    const closed = autosave.close();
    await store.fail(new Error('odd'));
    expect(await closed).toBe(false);
    await pass(60_000);
    expect(store.begun).toEqual(['a']);
  });

  it('still saves a change that comes too late', async () => {
    const autosave = open();
    await autosave.close();
    autosave.change('late');
    await pass(50);
    expect(store.begun).toEqual(['late']);
  });
});

type Step =
  | { readonly do: 'change'; readonly text: string }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'succeed' | 'fail' | 'flush' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('change' as const), text: fc.constantFrom('', 'a', 'b', 'c') }),
  fc.record({
    do: fc.constant('wait' as const),
    milliseconds: fc.constantFrom(1, 20, 100, 250, 2000, 10_000),
  }),
  fc.record({ do: fc.constantFrom('succeed' as const, 'fail' as const, 'flush' as const) }),
);

async function perform(autosave: Autosave, taken: Step): Promise<void> {
  if (taken.do === 'change') autosave.change(taken.text);
  else if (taken.do === 'wait') await pass(taken.milliseconds);
  else if (taken.do === 'succeed') await store.succeed();
  else if (taken.do === 'fail') await store.fail(new Error('odd'));
  else void autosave.flush();
}

it('whatever happens: saved means stored, and a store that works again gets the last text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      vi.clearAllTimers();
      store = new SlowStore();
      const autosave = open();
      let latest: string | undefined;
      for (const taken of steps) {
        if (taken.do === 'change') latest = taken.text;
        await perform(autosave, taken);
        expect(autosave.state().kind !== 'saved' || store.stored === latest).toBe(true);
      }
      for (let round = 0; round < 3; round += 1) {
        await store.succeed();
        await pass(10_000);
      }
      expect(store.stored).toBe(latest);
      expect(autosave.state().kind).toBe('saved');
    }),
    { numRuns: runs() },
  );
});
