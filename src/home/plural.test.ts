import { expect, test } from 'vitest';
import { counted, plural } from './plural.ts';

test.each([
  ['phase', 'phases'],
  ['user story', 'user stories'],
  ['day', 'days'],
])('one %s, two %s', (one, two) => {
  expect(plural(one)).toBe(two);
});

test.each([
  [0, '0 tasks'],
  [1, '1 task'],
  [60_000, '60,000 tasks'],
])('%d is %s', (count, words) => {
  expect(counted(count, 'task')).toBe(words);
});
