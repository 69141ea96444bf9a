import { afterEach, expect, test, vi } from 'vitest';
import { summary, timed } from './steps.mjs';

const print = vi.spyOn(console, 'log').mockImplementation(() => {});
afterEach(() => print.mockClear());

test('the summary names every step, and one failure fails the whole', () => {
  const outcomes = [
    { name: 'lint', code: 1, seconds: 2.34 },
    { name: 'unit', code: 0, seconds: 10.05 },
  ];
  expect(summary(outcomes)).toBe(1);
  expect(printed()).toBe(
    '\nstep  result  seconds\nlint  FAILED      2.3\nunit  passed     10.1\n\nFailed: lint.',
  );
});

test('when all passed, so did the whole', () => {
  expect(summary([{ name: 'unit', code: 0, seconds: 1 }])).toBe(0);
  expect(printed()).toContain('Everything passed.');
});

test('a step keeps its exit code', async () => {
  expect(await timed('unit', () => Promise.resolve(3))).toMatchObject({ name: 'unit', code: 3 });
});

function printed(): string {
  return print.mock.calls.map(([line]) => String(line)).join('\n');
}
