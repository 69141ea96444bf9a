import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { isNearTop } from './isNearTop.ts';

const front = ['---', 'title: Till', 'status: draft', 'owner: Ana', 'tags: shop', '---', '', '# Till'];
const text = Text.of([...front, ...Array.from({ length: 90 }, (_, at) => `- [ ] T${at}`)]);

test.each([
  ['the first line', 0, true],
  ['the title behind the front matter', text.line(8).from, true],
  ['a task further down', text.line(40).from, false],
  ['the end', text.length, false],
])('%s', (_, at, isNear) => {
  expect(isNearTop(text, at)).toBe(isNear);
});

test('behind a long line even the second one is far from the top of a phone', () => {
  expect(isNearTop(Text.of(['word '.repeat(300), 'two']), 1501)).toBe(false);
});
