import { describe, expect, test } from 'vitest';
import type { Rendered } from '../markdown/rendered.ts';
import type { RenderSource } from './protocol.ts';
import { RenderCache } from './RenderCache.ts';
import { type RenderJob, RenderQueue } from './RenderQueue.ts';

/** A plan of sections written as `key=words`. */
function jobs(...sections: readonly string[]): readonly RenderJob[] {
  return sections.map((section) => {
    const [key = '', markdown = ''] = section.split('=');
    return { key, markdown, definitions: '', startsPlan: false };
  });
}

const drawn = (text: string): Rendered => ({ state: 'drawn', nodes: [{ from: 0, text }] });

function start() {
  const asked: string[] = [];
  let settle: (rendered: Rendered) => void = () => {};
  const renderer = {
    render({ markdown }: RenderSource) {
      asked.push(markdown);
      return new Promise<Rendered>((resolve) => (settle = resolve));
    },
    release: () => void asked.push('released'),
  };
  const queue = new RenderQueue(renderer, new RenderCache(1_000));
  const answer = async (rendered = drawn(asked.at(-1) ?? '')) => {
    settle(rendered);
    await Promise.resolve();
  };
  const shown = (key: string) => queue.shown(key)?.markdown;
  return { queue, asked, answer, shown };
}

describe('drawing', () => {
  test('takes one section after the other and says when all are drawn', async () => {
    const { queue, asked, answer, shown } = start();
    queue.want(jobs('1=a', '2=b'));
    expect(asked).toEqual(['a']);
    await answer();
    expect(asked).toEqual(['a', 'b']);
    expect([shown('1'), shown('2'), queue.isBusy()]).toEqual(['a', undefined, true]);
    await answer();
    expect([shown('2'), queue.isBusy()]).toEqual(['b', false]);
  });

  test('of a key draws only the section that it changed', async () => {
    const { queue, asked, answer } = start();
    queue.want(jobs('1=a', '2=b'));
    await answer();
    await answer();
    queue.want(jobs('1=a', '2=bb'));
    await answer();
    expect(asked).toEqual(['a', 'b', 'bb']);
  });

  test('keeps what is shown of an unchanged section the very same', async () => {
    const { queue, answer } = start();
    queue.want(jobs('1=a', '2=b'));
    await answer();
    await answer();
    const before = queue.shown('1');
    queue.want(jobs('1=a', '2=bb'));
    await answer();
    expect(queue.shown('1')).toBe(before);
  });

  test('tells those who look whenever there is more to see', async () => {
    const { queue, answer } = start();
    const versions: number[] = [];
    queue.subscribe(() => void versions.push(queue.version()));
    queue.want(jobs('1=a'));
    await answer();
    expect(versions).toEqual([1, 2]);
  });
});

describe('typing faster than the drawing', () => {
  test('draws the newest words next and never those in between', async () => {
    const { queue, asked, answer, shown } = start();
    for (const words of ['a', 'ab', 'abc', 'abcd']) queue.want(jobs(`1=${words}`));
    await answer();
    expect(shown('1')).toBe('a');
    await answer();
    expect(asked).toEqual(['a', 'abcd']);
    expect([shown('1'), queue.isBusy()]).toEqual(['abcd', false]);
  });

  test('shows the older words until the newer ones are drawn', async () => {
    const { queue, answer, shown } = start();
    queue.want(jobs('1=a'));
    await answer();
    queue.want(jobs('1=ab'));
    expect(shown('1')).toBe('a');
  });

  test('takes the section that is wanted most first', async () => {
    const { queue, asked, answer } = start();
    queue.want(jobs('1=a', '2=b', '3=c'));
    queue.want(jobs('3=cc', '1=a', '2=b'));
    await answer();
    expect(asked).toEqual(['a', 'cc']);
  });

  test('undone at once shows the words that stand there, not those on their way', async () => {
    const { queue, answer, shown } = start();
    queue.want(jobs('1=a'));
    await answer();
    queue.want(jobs('1=ab'));
    queue.want(jobs('1=a'));
    await answer(drawn('ab'));
    expect([shown('1'), queue.isBusy()]).toEqual(['a', false]);
  });
});

describe('what was drawn once', () => {
  test('is shown at once when it comes back, under any key', async () => {
    const { queue, asked, answer, shown } = start();
    queue.want(jobs('1=a', '2=b'));
    await answer();
    await answer();
    queue.want(jobs('1=new', '2=a', '3=b'));
    expect([shown('2'), shown('3')]).toEqual(['a', 'b']);
    await answer();
    expect(asked).toEqual(['a', 'b', 'new']);
  });

  test('is drawn anew when a definition elsewhere in the plan changes', async () => {
    const { queue, asked, answer } = start();
    const [job] = jobs('1=[a]');
    if (job === undefined) throw new Error('There is one job.');
    queue.want([job]);
    await answer();
    queue.want([{ ...job, definitions: '[a]: /b' }]);
    expect(asked).toEqual(['[a]', '[a]']);
  });
});

describe('a section that is too slow', () => {
  const paused: Rendered = { state: 'paused', reason: 'it took longer than a second to draw' };

  test('is not tried again while it reads the same', async () => {
    const { queue, asked, answer } = start();
    queue.want(jobs('1=slow', '2=b'));
    await answer(paused);
    await answer();
    queue.want(jobs('1=slow', '2=bb'));
    expect(asked).toEqual(['slow', 'b', 'bb']);
  });

  test('is tried again when it changes, after the others', async () => {
    const { queue, asked, answer } = start();
    queue.want(jobs('1=slow'));
    await answer(paused);
    queue.want(jobs('1=slower', '2=b'));
    await answer();
    expect(asked).toEqual(['slow', 'b', 'slower']);
  });
});

test('when no thread can be started every section says so, and all are tried again with the next change', async () => {
  const { queue, asked, answer } = start();
  const broken: Rendered = { state: 'paused', reason: 'it could not be loaded', isPassing: true };
  queue.want(jobs('1=a', '2=b'));
  await answer(broken);
  expect([queue.shown('1')?.rendered, queue.shown('2')?.rendered, queue.isBusy()]).toEqual([
    broken,
    broken,
    false,
  ]);
  queue.want(jobs('1=a', '2=bb'));
  await answer();
  await answer();
  expect(asked).toEqual(['a', 'a', 'bb']);
});

test('released, it forgets what it was asked and draws no more', async () => {
  const { queue, asked, answer, shown } = start();
  queue.want(jobs('1=a', '2=b'));
  queue.release();
  await answer();
  expect([asked, shown('1'), queue.isBusy()]).toEqual([['a', 'released'], undefined, false]);
});

test('the cache forgets what was used longest ago', () => {
  const cache = new RenderCache(3);
  for (const key of ['a', 'b', 'c']) cache.set(key, drawn(key));
  cache.get('a');
  cache.set('d', drawn('d'));
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
});
