import { expect, test } from 'vitest';
import { countChanged, lineAt } from './textLines.ts';

test.each([
  [0, 1, 'a', 0],
  [2, 2, 'b c', 4],
  [7, 2, 'b c', 4],
  [8, 3, 'd', 8],
])('the line at %d is number %d: %s', (offset, number, words, from) => {
  expect(lineAt('a\n  b c\nd', offset)).toEqual({ number, words, from });
});

test('every line that differs is counted, whatever the line endings', () => {
  expect(countChanged('a\r\n- b\r\nc', 'a\n- d\nc')).toBe(1);
  expect(countChanged('same', 'same')).toBe(0);
});
