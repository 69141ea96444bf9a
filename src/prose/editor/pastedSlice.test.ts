import { expect, test } from 'vitest';
import { schema } from '@/prose/markdown/prose.fixture';
import { looksLikeMarkdown, onOneLine, sliceOfText } from './pastedSlice.ts';

test.each([
  '- item',
  '1. item',
  '## Heading',
  '```\ncode',
  '> quote',
  'a **b** c',
  'use `code` here',
  '[a](b)',
])('%j is markdown', (text) => {
  expect(looksLikeMarkdown(text)).toBe(true);
});

test.each(['words', 'a - b', '2 * 3 * 4', 'snake_case_x', 'a < b > c', 'f(x)[0]', '#1', '5.4 percent', '-1'])(
  '%j is not',
  (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  },
);

test('markdown arrives as what it means', () => {
  expect(names(sliceOfText('- a **b**\n\n# H', false, schema).content)).toEqual(['bulletList', 'rawBlock']);
});

test('text wanted plain keeps its signs', () => {
  const slice = sliceOfText('- a **b**\n- c\n\nd', true, schema);
  expect(slice.content.textBetween(0, slice.content.size, '|', '/')).toBe('- a **b**/- c|d');
});

test('its first and last words join the text around', () => {
  const slice = sliceOfText('a\n\nb', false, schema);
  expect([slice.openStart, slice.openEnd]).toEqual([1, 1]);
});

test('markdown that could freeze the parser arrives as text', () => {
  const hostile = `${'- '.repeat(500)}x`;
  expect(sliceOfText(hostile, false, schema).content.textBetween(0, 1001 + 1)).toContain('- - -');
});

test('on one line blocks and lines are apart by a blank', () => {
  const slice = onOneLine(sliceOfText('a\nb\n\n- c\n- **d** <e>\n\n| f |\n|---|', false, schema), schema);
  expect(slice.content.textBetween(0, slice.content.size, '', '<e>')).toBe('a b c d <e> | f | |---|');
  expect(names(slice.content)).not.toContain('bulletList');
});

function names(content: { forEach: (visit: (node: { type: { name: string } }) => void) => void }): string[] {
  const found: string[] = [];
  content.forEach((node) => found.push(node.type.name));
  return found;
}
