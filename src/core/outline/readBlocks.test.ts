import { describe, expect, test } from 'vitest';
import type { Block, Item } from '../block.ts';
import type { Range } from '../range.ts';
import { readBlocks } from './readBlocks.ts';

function only<Kind extends Block['kind']>(text: string, kind: Kind): Extract<Block, { kind: Kind }> {
  const [block, ...others] = readBlocks(text);
  if (block?.kind !== kind || others.length > 0) throw new Error(`Not one ${kind}: ${JSON.stringify(text)}`);
  return block as Extract<Block, { kind: Kind }>;
}

const items = (text: string): readonly Item[] => only(text, 'list').items;

const slice = (text: string, { from, to }: Range): string => text.slice(from, to);

describe('a heading', () => {
  test.each([
    ['## Phase 1: Setup ##  ', 'Phase 1: Setup', 2],
    ['   # a', 'a', 1],
    ['###### a \\#', 'a \\#', 6],
    ['#\ta', 'a', 1],
    ['Phase\none  \n---', 'Phase\none', 2],
    ['Phase\n===', 'Phase', 1],
  ])('%j has the words %j', (text, words, depth) => {
    const heading = only(text, 'heading');
    expect(slice(text, heading.content)).toBe(words);
    expect(heading.depth).toBe(depth);
    expect(heading.to).toBe(text.length);
  });

  test.each([
    ['#', 1],
    ['## ', 3],
    ['## ##', 3],
    ['##   ##  ', 3],
  ])('%j without words has room for them at %i', (text, at) => {
    expect(only(text, 'heading').content).toEqual({ from: at, to: at });
  });
});

describe('a task', () => {
  test('has its box where the brackets stand, and its marker apart', () => {
    const text = '- [ ] one\r\n10) [X] two\r\n';
    const [one, two] = readBlocks(text).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(one).toMatchObject({
      marker: { from: 0, to: 1 },
      box: { from: 2, to: 5, checked: false },
      contentColumn: 2,
    });
    expect(two).toMatchObject({
      marker: { from: 11, to: 14 },
      number: 10,
      box: { from: 15, to: 18, checked: true },
    });
  });

  test('in a quote or another item counts columns from the start of the line', () => {
    const text = '- [ ] one\n  -  [x] two\n\t- [ ] three\n';
    const [one] = items(text);
    const two = one?.children[1];
    expect(two?.kind === 'list' && two.items.map(({ contentColumn }) => contentColumn)).toEqual([5, 6]);
  });

  test.each(['- [ ]', '- [ ] ', '- []  a', '- \\[ ] a', '-     [ ] a', '# [ ] a\n'])('is not %j', (text) => {
    expect(JSON.stringify(readBlocks(text))).not.toContain('"box"');
  });
});

describe('a table', () => {
  test('has the words of its cells, and room in the empty ones', () => {
    const text = '| a | b\\|c |\n|:--|--:|\n|  | d |\n||\ne\n';
    const table = only(text, 'table');
    expect(table.align).toEqual(['left', 'right']);
    expect(slice(text, table.delimiter)).toBe('|:--|--:|');
    expect(table.rows.map((row) => row.cells.map((cell) => slice(text, cell)))).toEqual([
      ['a', 'b\\|c'],
      ['', 'd'],
      [''],
      ['e'],
    ]);
    expect(text.slice(0, table.rows[1]?.cells[0]?.from)).toMatch(/\n\| $/);
  });
});

describe('a fence', () => {
  test('has its info and its lines without the prefixes of its containers', () => {
    const text = '> 1. ~~~~ ts {a}  \n>      code\n>       more\n>\n>    ~~~~\n';
    const quote = only(text, 'quote');
    const list = quote.children[0];
    const fence = list?.kind === 'list' ? list.items[0]?.children[0] : undefined;
    if (fence?.kind !== 'fence') throw new Error('No fence');
    expect(fence).toMatchObject({ marker: '~', length: 4, closed: true });
    expect(slice(text, fence.info)).toBe('ts {a}');
    expect(fence.lines.map((line) => slice(text, line))).toEqual(['  code', '   more', '']);
  });

  test('that nothing closes goes to the end of its container', () => {
    const text = '- ```\n  a\nb\n';
    const [item] = items('- ```\n  a\n');
    expect(item?.children[0]).toMatchObject({
      kind: 'fence',
      closed: false,
      to: 9,
      info: { from: 5, to: 5 },
    });
    expect(readBlocks(text).map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
  });
});

describe('front matter', () => {
  test.each([
    '---\na: b\n---\n',
    '\uFEFF---\r\n# c\r\n\r\na:\r\n  - b\r\n- c\r\n---  \r\n',
    '---\n"a b": c\n---',
  ])('is what %j begins with', (text) => {
    const matter = only(text, 'frontMatter');
    const whole = text.replaceAll(/^\uFEFF|[\r\n]+$/g, '');
    expect(slice(text, matter)).toBe(whole);
    expect(matter.lines).toHaveLength(whole.split(/\r?\n/).length - 2);
  });

  test.each([
    '---\nwords\n---\n',
    '---\n\n---\n',
    '---\na: b\n',
    '\n---\na: b\n---\n',
    '---\n- a\n---\n',
    ' ---\na: b\n---\n',
  ])('is not in %j', (text) => expect(readBlocks(text).map(({ kind }) => kind)).not.toContain('frontMatter'));
});

test('a paragraph has its lines without their indentation', () => {
  const text = '> one\n>   two  \nthree\n';
  const [paragraph] = only(text, 'quote').children;
  const lines = paragraph?.kind === 'paragraph' ? paragraph.lines : [];
  expect(lines.map((line) => slice(text, line))).toEqual(['one', 'two  ', 'three']);
});

test('a comment is HTML of condition 2, over blank lines too', () => {
  expect(only('<!-- a\n\nb --> c\n', 'html')).toMatchObject({ condition: 2, from: 0, to: 15 });
});

test('definitions leave a paragraph, and it vanishes when nothing else is in it', () => {
  expect(readBlocks('[a]: /b\n[c]: /d "e\nf"\ng\n').map(({ from, to, kind }) => [kind, from, to])).toEqual([
    ['definition', 0, 7],
    ['definition', 8, 21],
    ['paragraph', 22, 23],
  ]);
  expect(only('[a]: /b', 'definition').to).toBe(7);
});

test('an empty text has no blocks', () => {
  expect(readBlocks('')).toEqual([]);
  expect(readBlocks('\uFEFF \t\r\n')).toEqual([]);
});
