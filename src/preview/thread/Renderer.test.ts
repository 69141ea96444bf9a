import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeThread } from './fakeThread.fixture.ts';
import type { RenderSource } from './protocol.ts';
import { BUDGET, GRACE, PATIENCE, Renderer } from './Renderer.ts';

const source = (markdown: string): RenderSource => ({ markdown, definitions: '', startsPlan: false });

function start() {
  const threads: FakeThread[] = [];
  const renderer = new Renderer(() => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread;
  });
  const newest = () => {
    const thread = threads.at(-1);
    if (thread === undefined) throw new Error('No thread was started.');
    return thread;
  };
  return { renderer, threads, newest };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a section', () => {
  test('starts a thread only when there is one to draw', () => {
    const { renderer, threads } = start();
    expect(threads).toHaveLength(0);
    void renderer.render(source('a'));
    expect(threads).toHaveLength(1);
  });

  test('is sent when the thread says that it is ready, and its answer is passed on', async () => {
    const { renderer, newest } = start();
    const answer = renderer.render(source('a'));
    expect(newest().heard).toEqual(['start']);
    newest().say('ready');
    newest().answer();
    expect(await answer).toEqual({ state: 'drawn', nodes: [{ from: 0, text: 'a' }] });
  });

  test('uses the thread of the one before', async () => {
    const { renderer, threads, newest } = start();
    const first = renderer.render(source('a'));
    newest().say('ready');
    newest().answer();
    await first;
    const second = renderer.render(source('b'));
    newest().answer();
    expect(await second).toMatchObject({ state: 'drawn' });
    expect(threads).toHaveLength(1);
  });
});

describe('a section that takes too long', () => {
  test('is paused, its thread ended, and the next one drawn by a new thread', async () => {
    const { renderer, threads, newest } = start();
    const slow = renderer.render(source('slow'));
    newest().say('ready');
    await vi.advanceTimersByTimeAsync(BUDGET + GRACE);
    expect(await slow).toEqual({ state: 'paused', reason: 'it took longer than a second to draw' });
    expect(threads[0]?.isTerminated).toBe(true);
    const next = renderer.render(source('next'));
    newest().say('ready');
    newest().answer();
    expect(await next).toMatchObject({ state: 'drawn' });
    expect(threads).toHaveLength(2);
  });

  test('is not blamed for the time that its thread takes to load', async () => {
    const { renderer, newest } = start();
    const answer = renderer.render(source('a'));
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    newest().say('ready');
    newest().answer();
    expect(await answer).toMatchObject({ state: 'drawn' });
  });

  test('is still drawn when its answer was only read late', async () => {
    const { renderer, newest } = start();
    const answer = renderer.render(source('a'));
    newest().say('ready');
    await vi.advanceTimersByTimeAsync(BUDGET + GRACE - 1);
    newest().answer();
    expect(await answer).toMatchObject({ state: 'drawn' });
  });
});

describe('a thread that breaks', () => {
  test('pauses the section that broke it', async () => {
    const { renderer, newest } = start();
    const answer = renderer.render(source('a'));
    newest().say('ready');
    newest().crash();
    expect(await answer).toEqual({ state: 'paused', reason: 'it could not be drawn' });
  });

  test('while it loads is tried once more', async () => {
    const { renderer, threads, newest } = start();
    const answer = renderer.render(source('a'));
    newest().crash();
    expect(threads).toHaveLength(2);
    newest().say('ready');
    newest().answer();
    expect(await answer).toMatchObject({ state: 'drawn' });
  });

  test('twice while it loads is given up, without blaming the section', async () => {
    const { renderer, newest } = start();
    const answer = renderer.render(source('a'));
    newest().crash();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await answer).toMatchObject({ state: 'paused', isPassing: true });
  });
});

test('ends its thread when it is released, and starts another when it is needed again', async () => {
  const { renderer, threads, newest } = start();
  void renderer.render(source('a'));
  newest().say('ready');
  renderer.release();
  expect(threads[0]?.isTerminated).toBe(true);
  const answer = renderer.render(source('b'));
  newest().say('ready');
  newest().answer();
  expect(await answer).toMatchObject({ nodes: [{ text: 'b' }] });
});
