import { expect, test } from 'vitest';
import type { Block } from '../block.ts';
import { DEEPEST } from './readContainers.ts';
import { readBlocks } from './readBlocks.ts';
import { ourReading } from './reading.fixture.ts';
import type { Reading } from './reading.fixture.ts';
import { remarkReading } from './remarkReading.fixture.ts';

interface KnownDifference {
  readonly reason: string;
  readonly text: string;
  readonly ours: string;
  readonly remarks: string;
}

/** All that is knowingly read otherwise than by remark. */
const KNOWN: readonly KnownDifference[] = [
  {
    reason: 'an outer item has no box because a box stands behind an empty item in it; GitHub agrees',
    text: '- a\n\n  -\n  [ ] b\n',
    ours: 'list(item(paragraph,list(item),paragraph))',
    remarks: 'list(item[](paragraph,list(item),paragraph))',
  },
  {
    reason: 'brackets on two lines are no box: ticking it would join the lines',
    text: '- [\n] a\n',
    ours: 'list(item(paragraph))',
    remarks: 'list(item[](paragraph))',
  },
  {
    reason: 'a footnote in a footnote needs its own indentation; nobody writes them',
    text: '[^a]: [^b]: c\n    - d\n',
    ours: 'footnote(footnote(paragraph),list(item(paragraph)))',
    remarks: 'footnote(footnote(paragraph,list(item(paragraph))))',
  },
];

test.each(KNOWN)('$reason', ({ text, ours, remarks }) => {
  expect(outline(ourReading(text))).toBe(ours);
  expect(outline(remarkReading(text, false))).toBe(remarks);
});

test('brackets below an empty item, outside of it, are no box and no reason to stumble', () => {
  const text = '-\n[ ] a\n';
  expect(outline(ourReading(text))).toBe('list(item),paragraph');
  expect(() => remarkReading(text, false)).toThrow('truthy');
});

test('what stands between two breaks is front matter only if it looks like YAML', () => {
  const prose = '---\nSome words.\n---\n';
  expect(outline(ourReading(prose))).toBe('break,heading');
  expect(outline(remarkReading(prose, true))).toBe('frontMatter');
});

test('marks that nest deeper than anyone can read are words', () => {
  const blocks = readBlocks(`${'> '.repeat(DEEPEST + 1)}a`);
  expect(depthOf(blocks)).toBe(DEEPEST);
});

test('a block that nothing closes ends with its last character, not behind the line ending', () => {
  expect(ourReading('```\na\n')[0]?.to).toBe(5);
  expect(remarkReading('```\na\n', false)[0]?.to).toBe(6);
});

test('a list ends with its last item, not with the marks of further lines', () => {
  expect(ourReading('> - a\n> > b\n')[0]?.children[0]?.to).toBe(5);
  expect(remarkReading('> - a\n> > b\n', false)[0]?.children[0]?.to).toBe(8);
});

test('indentation behind a tab that a mark has used in part belongs to the mark', () => {
  const [list] = readBlocks('-\t```\n\t  a\n  ```\n');
  const [item] = list?.kind === 'list' ? list.items : [];
  expect(item?.contentColumn).toBe(4);
});

/** The kinds of the blocks, and `[]` where an item has a box. */
function outline(readings: readonly Reading[]): string {
  return readings
    .map(({ kind, says, children }) => {
      const box = kind === 'item' && says !== 'no box' ? '[]' : '';
      return `${kind}${box}${children.length > 0 ? `(${outline(children)})` : ''}`;
    })
    .join();
}

function depthOf(blocks: readonly Block[]): number {
  const [first] = blocks;
  return first?.kind === 'quote' ? 1 + depthOf(first.children) : 0;
}
