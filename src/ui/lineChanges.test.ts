import { expect, test } from 'vitest';
import { lineChanges } from './lineChanges.ts';
import { wordMarks } from './wordMarks.ts';

/** As one would write it: the number and the words of what goes or stays, then what comes. */
function shown(before: string, after: string): readonly (readonly string[])[] {
  return lineChanges(before, after).map((stretch) =>
    stretch.map((line) =>
      line.kind === 'comes'
        ? `+ ${line.words}`
        : `${line.kind === 'goes' ? '-' : ' '} ${line.number} ${line.words}`,
    ),
  );
}

test.each([
  ['nothing', 'a\nb', 'a\nb', []],
  ['line endings alone', 'a\r\nb\r\n', 'a\nb\n', []],
  [
    'each line beside what it becomes',
    'a\nb\nc\n',
    'a1\nb1\nc\n',
    [
      ['- 1 a', '+ a1'],
      ['- 2 b', '+ b1'],
    ],
  ],
  ['where a line comes', 'a\nb\nc\nd\n', 'a\nb\n\nc\nd\n', [['  2 b', '+ ', '  3 c']]],
  ['where a line goes', 'a\n\nb\n', 'a\nb\n', [['  1 a', '- 2 ', '  3 b']]],
  [
    'places close to each other as one',
    '**A**\n**B**\n**C**\nd\ne\nf\n',
    '**A**\n\n**B**\n\n**C**\nd\ne\n\nf\n',
    [
      ['  1 **A**', '+ ', '  2 **B**', '+ ', '  3 **C**'],
      ['  5 e', '+ ', '  6 f'],
    ],
  ],
  ['the text’s start', 'a', '\na', [['+ ', '  1 a']]],
  ['the text’s end', 'a', 'a\nb', [['  1 a', '+ b']]],
  ['lines that become fewer', 'a\nb\nc\nz', 'x\nz', [['- 1 a', '- 2 b', '- 3 c', '+ x']]],
  ['a new line beside one that changes', 'a\nb\nc\n', 'a\n\nB\nc\n', [['- 2 b', '+ ', '+ B']]],
])('a comparison shows %s', (_, before, after, lines) => {
  expect(shown(before, after)).toEqual(lines);
});

test.each([
  ['- [x] T001 a', '- [x] T002 a', '- [x] {T001} a'],
  ['- [ ] a', '- [] a', '- [{ }] a'],
  ['T004 [P] [US1] a', 'T004 [US1] [P] a', 'T004 [{P}] [{US1}] a'],
  ['quite another line', 'of no word at all', 'quite another line'],
])('in %s the words are marked that %s does not have', (line, other, marked) => {
  const pieces = wordMarks(line, other).map(({ words, isNew }) => (isNew ? `{${words}}` : words));
  expect(pieces.join('')).toBe(marked);
});
