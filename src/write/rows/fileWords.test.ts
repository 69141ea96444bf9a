import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileWords, writeFileWords } from './fileWords.ts';

test.each([
  ['`src/a.ts` – adds it', { path: 'src/a.ts', purpose: 'adds it', dash: ' – ' }],
  ['`src/a.ts` - adds it', { path: 'src/a.ts', purpose: 'adds it', dash: ' - ' }],
  ['`src/a.ts`: adds it', { path: 'src/a.ts', purpose: 'adds it', dash: ': ' }],
  ['`src/a.ts`', { path: 'src/a.ts', purpose: '', dash: ' – ' }],
  ['', { path: '', purpose: '', dash: ' – ' }],
])('%j is a path and its purpose', (words, read) => {
  expect(readFileWords(words)).toEqual(read);
});

test.each(['src/a.ts without ticks', '`a` and `b` – two', '`a` – one\ntwo'])(
  '%j has another shape and is edited as it stands',
  (words) => {
    expect(readFileWords(words)).toBeUndefined();
  },
);

test('a purpose that comes first leaves a slot for the path', () => {
  expect(writeFileWords({ path: '', purpose: 'later', dash: ' – ' })).toBe('`[Path of the file]` – later');
});

test('what is written reads back', () => {
  const path = fc.stringMatching(/^[\w./-]{1,20}$/);
  const purpose = fc.stringMatching(/^(?:\w[\w ,.]{0,20}\w)?$/);
  fc.assert(
    fc.property(path, purpose, (name, why) => {
      const words = { path: name, purpose: why, dash: ' – ' };
      expect(readFileWords(writeFileWords(words))).toEqual(words);
    }),
  );
});
