import { expect, test } from 'vitest';
import { matchSuggestions } from '@/ui/matchSuggestions';

const paths = ['src/worker/lease.ts', 'tests/worker/backoff.test.ts', 'docs/backoff.md', 'worker.toml'].map(
  (value) => ({ value }),
);
const found = (typed: string, limit = 10) => matchSuggestions(typed, paths, limit).map(({ value }) => value);

test.each([
  ['', ['src/worker/lease.ts', 'tests/worker/backoff.test.ts', 'docs/backoff.md', 'worker.toml']],
  ['worker', ['worker.toml', 'src/worker/lease.ts', 'tests/worker/backoff.test.ts']],
  ['WORKER', ['worker.toml', 'src/worker/lease.ts', 'tests/worker/backoff.test.ts']],
  ['off', ['tests/worker/backoff.test.ts', 'docs/backoff.md']],
  ['te', ['tests/worker/backoff.test.ts']],
  ['ts', ['src/worker/lease.ts', 'tests/worker/backoff.test.ts']],
  ['(', []],
])('typing %j suggests %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('what is written in full is not suggested again', () => {
  expect(found('worker.toml')).toEqual([]);
});

test('no more than the limit', () => {
  expect(found('', 2)).toHaveLength(2);
});

test('a label is searched as well as the value', () => {
  const people = [{ value: 'ann', label: 'Ann Example' }];
  expect(matchSuggestions('exam', people, 5)).toEqual(people);
});
