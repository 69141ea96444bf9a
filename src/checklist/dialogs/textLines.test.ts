import { expect, test } from 'vitest';
import { changedLines, lineAt } from './textLines.ts';

test.each([
  [0, 1, 'a'],
  [2, 2, 'b c'],
  [7, 2, 'b c'],
  [8, 3, 'd'],
])('the line at %d is number %d: %s', (offset, number, words) => {
  expect(lineAt('a\n  b c\nd', offset)).toEqual({ number, words });
});

test('every line that differs is listed, whatever the line endings', () => {
  expect(changedLines('a\r\n- b\r\nc', 'a\r\n- d\r\nc')).toEqual([
    { number: 2, before: '- b', after: '- d' },
  ]);
  expect(changedLines('same', 'same')).toEqual([]);
});
