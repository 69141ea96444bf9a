import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../core/applyEdits.ts';
import { runs } from '../core/runs.fixture.ts';
import { lineEndings, textEdits } from './lineEndings.ts';

const texts = fc
  .array(fc.constantFrom('a', 'bc', '\r\n', '\n', '\r', '- [ ] x', ''), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

describe('line endings in the source editor', () => {
  test('what is shown is the text with every ending as LF', () => {
    expect(lineEndings('a\r\nb\rc\n').shown).toBe('a\nb\nc\n');
  });

  test('every offset of what is shown is one of the text, and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const endings = lineEndings(text);
        for (let offset = 0; offset <= endings.shown.length; offset += 1) {
          const inText = endings.toText(offset);
          expect(text.slice(0, inText).replace(/\r\n?/g, '\n')).toBe(endings.shown.slice(0, offset));
          expect(endings.toShown(inText)).toBe(offset);
        }
      }),
      { numRuns: runs() },
    );
  });

  test('an edit made in the editor changes the same characters of the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom('x', '', 'y\nz'), (text, a, b, insert) => {
        const endings = lineEndings(text);
        const [from = 0, to = 0] = [a, b].map((at) => at % (endings.shown.length + 1)).sort((x, y) => x - y);
        const after = applyEdits(text, textEdits(text, endings, [{ from, to, insert }]));
        expect(lineEndings(after).shown).toBe(
          endings.shown.slice(0, from) + insert + endings.shown.slice(to),
        );
      }),
      { numRuns: runs() },
    );
  });

  test('a new line in a CRLF file is a CRLF line', () => {
    const text = 'one\r\ntwo\r\n';
    const edits = textEdits(text, lineEndings(text), [{ from: 3, to: 3, insert: '\nnew' }]);
    expect(applyEdits(text, edits)).toBe('one\r\nnew\r\ntwo\r\n');
  });
});
