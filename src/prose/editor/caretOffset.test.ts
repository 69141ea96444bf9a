import { expect, test } from 'vitest';
import { read } from '@/prose/markdown/prose.fixture';
import { offsetAt, positionAt } from './caretOffset.ts';

/** The caret is where the bar is; beside a sign there are two right places. */
const carets = [
  '|words',
  'wo|rds',
  'words|',
  'a **bo|ld** b',
  'a [li|nk](https://li.example/nk) b',
  'a [link](https://a.example) aft|er',
  '- one\n- tw|o\n  - three',
  '- one\n- two\n  - thr|ee',
  '| a |\n|---|\n\naf|ter',
  'a `co|de`\\\nnext',
  'a `code`\\\nne|xt',
  'a <slot> b|c',
  '\\*st|ars\\*',
  'x\n\n\n\ny|z',
  'a |b',
];

test.each(carets)('the caret of %j goes to the editor and back', (marked) => {
  const offset = marked.indexOf('|', marked.startsWith('| a') ? 15 : 0);
  const markdown = marked.slice(0, offset) + marked.slice(offset + 1);
  const { node } = read(markdown);
  const position = positionAt(offset, node, markdown);
  const letter = (text: string) => text.replace(/\s/g, '').slice(-1);
  expect(letter(node.textBetween(0, position))).toBe(
    /[\p{L}\p{N}]$/u.exec(marked.slice(0, offset).trim())?.[0] ?? '',
  );
  expect(offsetAt(position, node, markdown)).toBe(offset);
});

test('a place that is not there is the nearest that is', () => {
  const { node } = read('words');
  expect(positionAt(99, node, 'words')).toBe(6);
  expect(positionAt(0, read('').node, '')).toBe(1);
  expect(offsetAt(1, read('').node, '')).toBe(0);
});
