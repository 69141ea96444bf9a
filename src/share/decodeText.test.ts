import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '@/core/runs.fixture.ts';
import { decodeText } from './decodeText.ts';
import { encodeText } from './encodeText.ts';

const bytesOf = (...values: readonly (string | number)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === 'number' ? [value] : [...encodeText(value)])));

function utf16(text: string, mark = ''): Uint8Array {
  const units = Array.from({ length: (mark + text).length }, (_, index) => (mark + text).charCodeAt(index));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

describe('the text of a file', () => {
  it('is written back byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const bytes = encodeText(text);
        expect(decodeText(bytes)).toEqual({ ok: true, text });
      }),
    );
  });

  it('is refused or written back byte for byte, whatever the bytes are', () => {
    const lead = fc.constantFrom(0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac, 0xc3, 0xa9, 0x0d, 0x0a, 0);
    fc.assert(
      fc.property(fc.array(fc.oneof(lead, fc.nat(255))), (values) => {
        const bytes = Uint8Array.from(values);
        const read = decodeText(bytes);
        expect(read.ok ? encodeText(read.text) : bytes).toEqual(bytes);
      }),
      { numRuns: runs() },
    );
  });

  it.each([
    ['an empty file', ''],
    ['a byte order mark', '\uFEFF# Plan\n'],
    ['three byte order marks', '\uFEFF\uFEFF\uFEFF'],
    ['every kind of line ending', 'a\r\nb\rc\nd\u2028e\u0085f'],
    ['a NUL', 'a\0b'],
    ['fifteen NULs', '\0'.repeat(15)],
    ['sixteen NULs in a long text', '\0'.repeat(16) + 'a'.repeat(145)],
    ['the start of a PDF', '%PDF- is how a PDF begins'],
    ['the start of a GIF', 'GIF89a is a format'],
  ])('is opened with %s', (_name, text) => {
    expect(decodeText(encodeText(text))).toEqual({ ok: true, text });
  });

  it.each([
    [
      'UTF-16 with a mark',
      utf16('# Plan', '\uFEFF'),
      'is UTF-16 text, not UTF-8',
      'Save it as UTF-8 and try again.',
    ],
    ['UTF-16, big end first', bytesOf(0xfe, 0xff, 0, 35), 'is UTF-16 text, not UTF-8', 'Save it as UTF-8'],
    ['long UTF-16 with a mark', utf16('plan '.repeat(20), '\uFEFF'), 'is UTF-16 text', 'Save it as UTF-8'],
    ['UTF-16 without a mark', utf16('plan '.repeat(20)), 'it is full of NUL characters', 'Save it as UTF-8'],
    ['NULs alone', new Uint8Array(100_000), 'it is full of NUL characters', 'Save it as UTF-8'],
    ['a tenth of NULs', bytesOf('\0'.repeat(16), 'a'.repeat(144)), 'full of NUL', 'Save it as UTF-8'],
    ['a PNG', bytesOf(0x89, 'PNG\r\n'), 'is a PNG picture', 'Choose a markdown file.'],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'is a JPEG picture', 'Choose a markdown file.'],
    ['a GIF', bytesOf('GIF89a', 0xff), 'is a GIF picture', 'Choose a markdown file.'],
    ['a PDF', bytesOf('%PDF-1.7\n%', 0xe2, 0xe3), 'is a PDF document', 'Choose a markdown file.'],
    ['a ZIP', bytesOf('PK\x03\x04', 0xff), 'is a ZIP archive or an office document', 'Export it as markdown'],
    ['gzip', bytesOf(0x1f, 0x8b, 8), 'is a compressed file', 'Unpack it'],
    ['Latin-1', bytesOf('caf', 0xe9, ' au lait'), 'is not UTF-8 text: byte 5 is', 'Save it as UTF-8'],
    ['an overlong slash', bytesOf('a', 0xc0, 0xaf), 'is not UTF-8 text: byte 2 is', 'Save it as UTF-8'],
    ['a surrogate in UTF-8', bytesOf(0xed, 0xa0, 0x80), 'is not UTF-8 text: byte 2 is', 'Save it as UTF-8'],
    ['a stray byte far behind', bytesOf('é'.repeat(5000), 0xff), 'byte 10,001 is', 'Save it as UTF-8'],
    [
      'a cut at the end',
      bytesOf('a', 0xe2, 0x82),
      'it ends in the middle of a character',
      'Save it as UTF-8',
    ],
  ])('is refused, saying why, for %s', (_name, bytes, why, next) => {
    const read = decodeText(bytes, '“a.md”');
    expect(read.ok).toBe(false);
    const message = read.ok ? '' : read.message;
    expect(message).toMatch(/^“a\.md” is /);
    expect(message).toContain(why);
    expect(message).toContain('Nothing was opened and your open plan is as it was.');
    expect(message).toContain(next);
  });

  it('is refused in the same words when the file has no name', () => {
    expect(decodeText(Uint8Array.of(0xff))).toEqual({
      ok: false,
      why: 'The file is not UTF-8 text: byte 1 is the first that is not.',
      message:
        'The file is not UTF-8 text: byte 1 is the first that is not. Nothing was opened and your open plan is as it was. Save it as UTF-8 and try again.',
    });
  });
});
