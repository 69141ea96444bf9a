import { describe, expect, test } from 'vitest';
import { readDefinitions, usedDefinitions } from './definitions.ts';

const used = (section: string, ...sections: readonly string[]) =>
  usedDefinitions(section, readDefinitions(sections));

describe('a section gets the definitions that it uses, from wherever they stand', () => {
  test.each([
    ['a link', 'see [spec][s]', '[s]: https://example.org "T"', '[s]: https://example.org "T"'],
    ['a short link', 'see [Spec]', 'words\n\n[spec]: /a', '[spec]: /a'],
    ['a footnote, by its label alone', 'call[^1]', '[^1]: Long words\n    more', '[^1]: .'],
    ['in a quote', '[a]', '> [a]: /b', '[a]: /b'],
    ['nothing that it does not name', 'words', '[a]: /b', ''],
    ['nothing from code', '[a]', '```\n[a]: /b\n```', ''],
    ['nothing from the middle of a paragraph', '[a]', 'words\n[a]: /b', ''],
    ['behind code', '[a]', '```\ncode\n```\n\n[a]: /b', '[a]: /b'],
    ['with the line ending of Windows', '[a]', 'words\r\n\r\n[a]: /b\r\n', '[a]: /b'],
  ])('%s', (_, section, elsewhere, expected) => {
    expect(used(section, section, elsewhere)).toBe(expected);
  });
});

test('the first definition of a label counts', () => {
  expect(used('[a]', '[a]', '[A]: /first', '[a]: /second')).toBe('[A]: /first');
});
