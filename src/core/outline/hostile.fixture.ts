import fc from 'fast-check';

/** Documents put together from fragments that mean something in one place and nothing in another. */
export function hostileDocument(): fc.Arbitrary<string> {
  const line = fc
    .tuple(fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }), fc.constantFrom(...WORDS), tail)
    .map(([marks, words, end]) => marks.join('') + words + end);
  const ended = fc
    .tuple(line, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r'))
    .map((parts) => parts.join(''));
  return fc
    .tuple(start, fc.array(ended, { maxLength: 8 }), fc.option(line, { nil: '' }))
    .map(([first, lines, last]) => first + lines.join('') + last);
}

/** Short texts of few characters, so that they meet. */
export function hostileCharacters(): fc.Arbitrary<string> {
  return fc
    .constantFrom(...ALPHABETS)
    .chain((alphabet) => fc.array(fc.constantFrom(...Array.from(alphabet)), { maxLength: 30 }))
    .map((characters) => characters.join(''));
}

const start = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  fc.constantFrom('\uFEFF', '---\na: b\n---\n', '---\n'),
);
const tail = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.constantFrom(' ', '\t', '   ', '|', '#', ' #', '\\'),
);

const MARKS = [
  ['', '', '', ' ', '  ', '   ', '    ', '\t', '      ', '> ', '>', '> > ', '   > ', '>\t'],
  ['- ', '-', '* ', '+ ', '-   ', '-     ', '-\t', '  - ', '\t- ', '- - '],
  ['1. ', '2. ', '1) ', '10. ', '[^a]: '],
].flat();

const WORDS = [
  ['', '', 'a', 'b c', 'x  ', 'x\\', '\tq', '    code', '\u00A0', '\0', '[', '](', 'key: v'],
  ['[ ] a', '[x] b', '[ ]', '[X]', '[ ] ', '[\t] a', '\\[ ] a'],
  ['# h', '## h ##', '#', '####### x', '---', '***', '- - -', '===', '--', '=', '-'],
  ['```', '```js', '~~~', '~~~ a b', '````', '``` `'],
  [
    '<div>',
    '</div>',
    '<x>',
    '<x a="b">',
    '</x>',
    '<!--',
    '-->',
    '<!-- c -->',
    '<?',
    '?>',
    '<!A',
    '<![CDATA[',
  ],
  [']]>', ']]]>', '<script>', '</script>', '<pre', '<a href=x', '<b>'],
  ['| a |', '|-|', '| - | - |', 'a | b', '-|-', ':-', '|:-:|', '|', '||', 'a\\|b | c', '`a`|b', 'é| ü'],
  ['[foo]: /url', '[foo]:', '[foo', '/url', '"title"', "'t'", '"ti', '"', '[foo]: /u "t"', '[foo]: <b'],
  ['[^b]: x', '[^b c]: x', '1.', '2.', '+', '*', '>', '1234567890. a'],
].flat();

const ALPHABETS = [
  '- \n>ax[]',
  '-|: \na\\',
  '`~ \n>a-\t',
  '<>!-? \n>ax/="\'',
  '[]:<>()"\' \n\\a',
  '#=- \n\ta>*',
  '1.)- \n\tab>',
  '-+* \n\t  ax[]>',
  '[]:x^ \n-\ta>',
  '->*#`~|[]:x \t\n<a1.=^\\!"\'()_+&\r',
];
