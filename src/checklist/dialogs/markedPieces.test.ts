import { expect, test } from 'vitest';
import { markedPieces } from './markedPieces.ts';

const shown = (line: string, ...words: readonly string[]) =>
  markedPieces(
    line,
    words.map((word) => ({ from: line.indexOf(word), to: line.indexOf(word) + word.length })),
  )
    .map((piece) => (piece.isMarked ? `[${piece.words}]` : piece.words))
    .join('');

test.each([
  ['after T001 and T002', ['T001'], 'after [T001] and T002'],
  ['T001', ['T001'], '[T001]'],
  ['T003, T001', ['T001', 'T003'], '[T003], [T001]'],
  ['T001–T003 then', ['T001–T003', '003'], '[T001–T003] then'],
])('what matters in “%s” is marked', (line, words, marked) => {
  expect(shown(line, ...words)).toBe(marked);
});

test('of a long line the words near the mark are seen', () => {
  const line = `${'far away '.repeat(40)}see T001, ${'and so on '.repeat(40)}`;
  const words = shown(line, 'T001');
  expect(words).toMatch(/^….*see \[T001\], and so on.*…$/);
  expect(words.length).toBeLessThan(150);
});
