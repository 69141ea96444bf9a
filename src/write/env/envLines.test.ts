import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEnv, printEnv, withPart, type EnvPair } from './envLines.ts';

test.each([
  ['KEY=value', ['KEY', 'value', '']],
  ['export KEY="a # b" # why', ['KEY', '"a # b"', 'why']],
  ['KEY=value # why', ['KEY', 'value', 'why']],
  ['KEY = two words', ['KEY', 'two words', '']],
  ['URL=https://example.org/#part', ['URL', 'https://example.org/#part', '']],
  ['KEY=', ['KEY', '', '']],
  ['KEY= # only a comment', ['KEY', '', 'only a comment']],
  ["KEY='a b'  #tight", ['KEY', "'a b'", 'tight']],
])('%j is a key, a value and a comment', (line, [key, value, comment]) => {
  expect(parseEnv(line)).toMatchObject([{ kind: 'pair', key, value, comment }]);
});

test.each([
  ['# a comment', 'comment'],
  ['', 'blank'],
  ['   ', 'blank'],
  ['source ./other.env', 'other'],
  ['KEY="open', 'other'],
  ['if [ -f x ]; then', 'other'],
])('%j is kept as it stands: %s', (line, kind) => {
  expect(parseEnv(line)).toMatchObject([{ kind }]);
});

const content = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.stringMatching(/^(?:export )?[A-Z_]{1,6} ?= ?["']?[\w #'"]{0,12}["']?(?: # ?\w*)?$/),
      fc.stringMatching(/^\s*#\s?[\w =]*$/),
    ),
  )
  .map((lines) => lines.join('\n'));

test('every content prints as it was read', () => {
  fc.assert(
    fc.property(content, (text) => {
      expect(printEnv(parseEnv(text))).toBe(text);
    }),
  );
});

test('what is written into a pair reads back', () => {
  const pairs = parseEnv('A=1 # one\nB = 2\nC="3"').filter((line): line is EnvPair => line.kind === 'pair');
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.constantFrom('value', 'comment'),
      fc.stringMatching(/^[\w#"' ./=:-]{0,12}$/),
      (pair, part, words) => {
        const written = withPart(pair, part, words);
        expect(parseEnv(printEnv([written]))).toMatchObject([
          { kind: 'pair', key: written.key, value: written.value, comment: written.comment },
        ]);
      },
    ),
  );
});
