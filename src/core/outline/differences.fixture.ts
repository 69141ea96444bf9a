import { ourReading } from './reading.fixture.ts';
import type { Reading } from './reading.fixture.ts';
import { remarkReading } from './remarkReading.fixture.ts';

/**
 * Where our reading of the text differs from remark's, in words; empty when both read the same. What is knowingly read
 * otherwise (`knownDifferences.test.ts` lists it) is passed over.
 */
export function differences(text: string): readonly string[] {
  const ours = ourReading(text);
  if (ours.some(holdsFootnoteInFootnote)) return [];
  const theirs = readByRemark(text, ours[0]?.kind === 'frontMatter');
  return theirs ? compareAll(text, ours, theirs) : [];
}

/** Undefined for a box right below an empty item: remark sees it outside of the item and then trips over it. */
function readByRemark(text: string, hasFrontMatter: boolean): readonly Reading[] | undefined {
  try {
    return remarkReading(text, hasFrontMatter);
  } catch (error) {
    if (BOX_BELOW_EMPTY_ITEM.test(text)) return undefined;
    throw error;
  }
}

const BOX_BELOW_EMPTY_ITEM = /[-+*.)](?:\r\n?|\n)[^]*\[[ \t\r\nxX]/;

function compareAll(text: string, ours: readonly Reading[], theirs: readonly Reading[]): readonly string[] {
  const kinds = compare('kinds', ours.map(({ kind }) => kind).join(), theirs.map(({ kind }) => kind).join());
  if (kinds.length > 0) return kinds;
  return ours.flatMap((reading, index) => compareOne(text, reading, theirs[index] ?? reading));
}

function compareOne(text: string, ours: Reading, theirs: Reading): readonly string[] {
  const name = `${ours.kind} at ${ours.from}`;
  return [
    ...compare(`${name} begins`, ours.from, theirs.from),
    ...(endsAlike(text, ours, theirs.to) ? [] : compare(`${name} ends`, ours.to, theirs.to)),
    ...(hasForeignBox(text, ours) ? [] : compare(`${name} says`, ours.says, theirs.says)),
    ...compareAll(text, ours.children, theirs.children),
  ];
}

function compare(name: string, ours: string | number, theirs: string | number): readonly string[] {
  return ours === theirs ? [] : [`${name}: ours ${JSON.stringify(ours)}, remark's ${JSON.stringify(theirs)}`];
}

/**
 * remark counts to a block that nothing closes the line ending behind it; and to a container the marks of further
 * lines, up to the mark at which it notices that the container is over.
 */
function endsAlike(text: string, ours: Reading, end: number): boolean {
  if (end <= ours.to) return end === ours.to;
  return endsOpen(ours) || (CONTAINERS.has(ours.kind) && MARKS.test(text.slice(ours.to, end)));
}

const CONTAINERS: ReadonlySet<Reading['kind']> = new Set(['list', 'item', 'quote', 'footnote']);
const MARKS = /^[\r\n][\s>]*(?:(?:[-+*]|\d+[.)])[ \t]*)?$/;

function endsOpen(ours: Reading): boolean {
  const last = ours.children.at(-1);
  return ours.isOpen || (last !== undefined && endsOpen(last));
}

/**
 * remark takes a box for the outer item's that stands behind an empty item in it, and it takes `[` and `]` on two lines
 * for a box.
 */
function hasForeignBox(text: string, { kind, says, children }: Reading): boolean {
  if (kind !== 'item' || says !== 'no box') return false;
  const paragraph = children.find((child) => child.kind === 'paragraph');
  return children.some(endsWithEmptyItem) || /^\[[\r\n]/.test(text.slice(paragraph?.from ?? text.length));
}

function endsWithEmptyItem(ours: Reading): boolean {
  const last = ours.children.at(-1);
  return last ? endsWithEmptyItem(last) : ours.kind === 'item';
}

/** remark lets a footnote pass its indentation on to a footnote right in it. */
function holdsFootnoteInFootnote({ kind, children }: Reading): boolean {
  return (
    (kind === 'footnote' && children.some((child) => child.kind === 'footnote')) ||
    children.some(holdsFootnoteInFootnote)
  );
}
