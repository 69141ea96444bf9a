/** A text made to be expensive for readers of markdown. */
export interface Pathological {
  readonly name: string;
  readonly text: string;
}

/** The hostile texts, each of `size` characters or a few more. */
export function pathological(size: number): readonly Pathological[] {
  return SHAPES.map(([name, build]) => ({ name, text: build(size) }));
}

type Shape = readonly [name: string, build: (size: number) => string];

const fill = (size: number, unit: string): string => unit.repeat(Math.ceil(size / unit.length));
const filling =
  (...units: readonly string[]) =>
  (size: number): string =>
    units.map((unit) => fill(size / units.length, unit)).join('');

/** As many numbered lines as fit. */
const counting =
  (line: (index: number) => string) =>
  (size: number): string => {
    const lines: string[] = [];
    for (let index = 1, length = 0; length < size; index++, length += lines.at(-1)?.length ?? 0)
      lines.push(line(index));
    return lines.join('');
  };

const SHAPES: readonly Shape[] = [
  ['stars around a letter', filling('*', 'a', '*')],
  ['nested emphasis', filling('*a **a ', 'b** b* ')],
  ['openers of emphasis', filling('_a ')],
  ['closers of emphasis', filling('a_ ')],
  ['closing brackets', filling('a]')],
  ['opening brackets', filling('[a')],
  ['two kinds of emphasis', filling('*a ', '_a*_ ')],
  ['half links', filling('[ (](')],
  ['nested images', filling('![[]()')],
  ['nested brackets', filling('[', ']')],
  ['quotes in one line', filling('> ')],
  ['quotes without spaces, then stars', filling('>', 'a*')],
  ['quotes on every line', filling(`${'> '.repeat(200)}a\n`)],
  ['quotes that grow and shrink', counting((index) => `${'>'.repeat(index % 150)}a\n`)],
  ['list marks in one line', filling('- ')],
  ['list marks on every line', filling(`${'- '.repeat(200)}a\n`)],
  ['a deep list and blank lines', (size) => `${'- '.repeat(1000)}x${fill(size, '\n')}`],
  ['a deep list in a quote and blank lines', (size) => `> ${'- '.repeat(60)}x\n${fill(size, '>\n')}`],
  [
    'a deep list and lines of spaces',
    (size) => `${'- '.repeat(200)}x\n${fill(size, `${' '.repeat(400)}\n`)}`,
  ],
  ['quotes and lists by turns', filling('> - ')],
  ['lists, each deeper', counting((index) => `${' '.repeat((index % 1000) * 2)}- a\n`)],
  ['numbered lists, each deeper', counting((index) => `${' '.repeat((index % 500) * 3)}1. a\n`)],
  ['breaks that are none', filling('* '.repeat(5000) + 'a\n')],
  ['growing runs of backticks', counting((index) => `e${'`'.repeat(index % 3000)}`)],
  ['fences that never close', filling('```\na\n````x\n')],
  ['fences in deep quotes', filling(`${'> '.repeat(60)}\`\`\`\n`)],
  ['unclosed destinations', filling('[a](<b')],
  ['comments that never close', filling('</', '<!--')],
  ['comments that never close, on lines', filling('<!-- -\n')],
  ['unclosed CDATA', filling('a <![CDATA[')],
  ['CDATA of brackets', (size) => `<![CDATA[\n${fill(size, ']')}>`],
  ['unclosed instructions', filling('a <?')],
  ['raw HTML that never closes', (size) => `<script>\n${fill(size, '</scrip>')}`],
  ['tags that never close', filling('<a b="')],
  ['attributes without end', (size) => `<a ${fill(size, 'b = c ')}`],
  ['opening angles', filling('<')],
  ['empty angles', filling('<>')],
  ['a word and spaces', (size) => `x${fill(size, ' ')}`],
  ['an address and stars', (size) => `https://t.co?${fill(size, '*')}a`],
  ['definitions', filling('[a]: u\n')],
  ['definitions with open titles', filling('[a]: u\n"x\n')],
  ['a definition with an open title', (size) => `[a]: u\n"${fill(size, 'x\n')}`],
  ['a definition with a long label', (size) => `[${fill(size, 'x\n')}]: u`],
  ['parentheses in a destination', (size) => `[a]: ${fill(size, '(')}`],
  ['footnotes', counting((index) => `[^${index}]: a\n`)],
  ['footnotes in footnotes', filling('[^a]: ')],
  ['underlines below definitions', filling('[a]: u\n===\n')],
  ['headings below headings', filling('# a\n')],
  ['closing hashes', (size) => `# ${fill(size, '# ')}`],
  ['a square table', (size) => table(Math.sqrt(size / 2), Math.sqrt(size / 2), size)],
  ['a wide table and short rows', (size) => table(size / 10, 1, size)],
  ['headers that never get a table', filling('| a | b |\n')],
  ['delimiter rows alone', filling('|-|-|\n')],
  ['a wide line and delimiters', (size) => fill(size, `${fill(500, 'a|')}\n-|-\n`)],
  ['tasks', counting((index) => `- [ ] T${String(index).padStart(5, '0')}\n`)],
  ['one line', filling('word ')],
  ['newlines', filling('\n')],
  ['tabs', filling('\t')],
  ['tabs in a list', filling('-\t\t')],
  ['NUL', filling('\0')],
  ['half surrogates', filling('\uD800')],
  ['byte order marks', filling('\uFEFF')],
  ['CR only', filling('- [ ] a\r')],
  ['all kinds of line ends', filling('a\r\nb\rc\nd\u2028e\u0085\n\r')],
  ['direction marks', filling('- [ ] \u202Ea\u2066b\u2069\n')],
  ['invisible characters', filling('- [\u200B] a\u00AD\n- [ ]\uFEFF b\n')],
  ['letters of two alphabets', filling('- [ ] T001 \u03A4001 a\u0430\n')],
  ['piled accents', filling(`a${'\u0301'.repeat(1000)}`)],
  ['joined emoji', filling('\u{1F469}\u200D')],
  ['wide ligatures', filling('\uFDFA')],
  ['front matter that never closes', (size) => `---\n${fill(size, 'a: b\n')}`],
];

/** A table of `size` characters with so many cells in its header and in each of its rows. */
function table(header: number, cells: number, size: number): string {
  return `${row(header, 'a')}${row(header, '-')}${fill(size, row(cells, 'b'))}`;
}

function row(cells: number, cell: string): string {
  return `${`|${cell}`.repeat(Math.ceil(cells))}|\n`;
}
