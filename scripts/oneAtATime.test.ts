import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { oneAtATime } from './oneAtATime.mjs';

const name = () => `test-${process.pid}-${Math.random()}`;

test('two at once take turns', async () => {
  const turn = name();
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const events: string[] = [];
  const work = (who: string) => () => {
    events.push(`${who} begins`);
    return Promise.resolve().then(() => events.push(`${who} ends`));
  };
  await Promise.all([oneAtATime(turn, work('first')), oneAtATime(turn, work('second'))]);
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(print).toHaveBeenCalledWith(`Waiting: another process is at it (${turn}).`);
  print.mockRestore();
});

test('a turn that fails is over', async () => {
  const turn = name();
  await expect(oneAtATime(turn, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await oneAtATime(turn, () => Promise.resolve('mine'))).toBe('mine');
});

test('a turn whose process was killed is over', async () => {
  const turn = name();
  const module = JSON.stringify(new URL('./oneAtATime.mjs', import.meta.url).href);
  const code = `import(${module}).then(({ oneAtATime }) => oneAtATime('${turn}', () => process.kill(process.pid, 'SIGKILL')))`;
  expect(spawnSync(process.execPath, ['-e', code]).signal).toBe('SIGKILL');
  expect(await oneAtATime(turn, () => Promise.resolve('mine'))).toBe('mine');
});
