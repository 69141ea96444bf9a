import { expect, test } from 'vitest';
import { countChanged, lineAt } from './textLines.ts';

test.each([
  [0, 1, 'a'],
  [2, 2, 'b c'],
  [7, 2, 'b c'],
  [8, 3, 'd'],
])('the line at %d is number %d: %s', (offset, number, words) => {
  expect(lineAt('a\n  b c\nd', offset)).toEqual({ number, words });
});

test('every line that differs is counted, whatever the line endings', () => {
  expect(countChanged('a\r\n- b\r\nc', 'a\n- d\nc')).toBe(1);
  expect(countChanged('same', 'same')).toBe(0);
});
