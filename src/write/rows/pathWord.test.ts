import { expect, test } from 'vitest';
import { pathWordAt, withPath } from './pathWord.ts';

test.each([
  ['in `src/', 'src/'],
  ['in `', ''],
  ['in src/wr', 'src/wr'],
  ['in `src/a.ts` and', undefined],
  ['plain words', undefined],
  ['https://example', undefined],
])('before the caret, %j is the path %j', (words, path) => {
  expect(pathWordAt(words, words.length)).toBe(path);
});

test.each([
  ['in `sr', 6, 'in `src/a.ts`'],
  ['in `sr`', 6, 'in `src/a.ts`'],
  ['in src/', 7, 'in `src/a.ts`'],
  ['`sr then more', 3, '`src/a.ts` then more'],
])('the path takes the place of what was typed of it: %j', (words, caret, wanted) => {
  const done = withPath(words, caret, 'src/a.ts');
  expect(done.words).toBe(wanted);
  expect(done.words.slice(0, done.caret).endsWith('src/a.ts`')).toBe(true);
});
