import type {
  Code,
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type * as block from '../block.ts';
import type { Range } from '../range.ts';
import { readBlocks } from './readBlocks.ts';

const plain = remark().use(remarkGfm);
const withFrontMatter = remark().use(remarkGfm).use(remarkFrontmatter);

/**
 * Where our reading of the text differs from remark's, in words; empty when both read the same. What is knowingly read
 * or placed otherwise is listed in `oracle.test.ts` and passed over here, at the lines that say so.
 */
export function differences(text: string): readonly string[] {
  const blocks = readBlocks(text);
  const root = (blocks[0]?.kind === 'frontMatter' ? withFrontMatter : plain).parse(text);
  const comparison: Comparison = { text, shift: text.startsWith('\uFEFF') ? 1 : 0, found: [] };
  compareChildren(comparison, blocks, root);
  return comparison.found;
}

type Positioned = Pick<Nodes, 'position'>;

interface Comparison {
  readonly text: string;
  /** remark counts offsets from behind a byte order mark. */
  readonly shift: number;
  readonly found: string[];
}

function compareChildren(comparison: Comparison, blocks: readonly block.Block[], parent: Parents): void {
  const nodes = parent.children as readonly RootContent[];
  expectSame(
    comparison,
    'kinds',
    blocks.map(kindOf).join(),
    nodes.map((node) => mdastKind(comparison, node)).join(),
  );
  blocks.forEach((ours, index) => {
    const theirs = nodes[index];
    if (theirs && mdastKind(comparison, theirs) === kindOf(ours))
      compareBlock(comparison, ours, theirs, parent);
  });
}

function compareBlock(comparison: Comparison, ours: block.Block, theirs: RootContent, parent: Parents): void {
  const label = `${ours.kind} at ${ours.from}`;
  const from =
    theirs.type === 'paragraph' ? paragraphStart(comparison, theirs, parent) : startOf(comparison, theirs);
  expectSame(comparison, `${label}: from`, ours.from, from);
  compareEnd(comparison, label, ours, theirs);
  if (ours.kind === 'heading') compareHeading(comparison, label, ours, theirs as Heading);
  else if (ours.kind === 'fence') compareFence(comparison, label, ours, theirs as Code);
  else if (ours.kind === 'indented' || ours.kind === 'html')
    compareLines(comparison, label, ours.lines, (theirs as Code | Html).value);
  else if (ours.kind === 'table') compareTable(comparison, label, ours, theirs as Table);
  else if (ours.kind === 'list') compareList(comparison, label, ours, theirs as List);
  else if (ours.kind === 'quote' || ours.kind === 'footnote')
    compareChildren(comparison, ours.children, theirs as Parents);
}

function compareHeading(comparison: Comparison, label: string, ours: block.Heading, theirs: Heading): void {
  expectSame(comparison, `${label}: depth`, ours.depth, theirs.depth);
  compareContent(comparison, label, ours.content, theirs);
}

function compareContent(
  comparison: Comparison,
  label: string,
  ours: Range,
  theirs: Heading | TableCell,
): void {
  const first = theirs.children[0];
  const last = theirs.children.at(-1);
  if (!first || !last) {
    expectSame(comparison, `${label}: is empty`, ours.from, ours.to);
    expectSame(comparison, `${label}: is inside`, isInside(comparison, ours, theirs), true);
    return;
  }
  expectSame(comparison, `${label}: content from`, ours.from, startOf(comparison, first));
  expectSame(comparison, `${label}: content to`, ours.to, endOf(comparison, last));
}

function compareFence(comparison: Comparison, label: string, ours: block.Fence, theirs: Code): void {
  const info = comparison.text.slice(ours.info.from, ours.info.to);
  if (!/[\\&\0]/.test(info))
    expectSame(comparison, `${label}: info`, info, `${theirs.lang ?? ''}${afterLang(info, theirs.meta)}`);
  compareLines(comparison, label, ours.lines, theirs.value);
}

function afterLang(info: string, meta: string | null | undefined): string {
  return meta ? (/[ \t]+/.exec(info)?.[0] ?? '') + meta : '';
}

/** remark drops the line ending before the end of a block, closed or not; and it has spaces for a tab that a mark used in part. */
function compareLines(comparison: Comparison, label: string, ours: readonly Range[], theirs: string): void {
  const lines = ours.map(({ from, to }) => comparison.text.slice(from, to)).join('\n');
  expectSame(comparison, `${label}: value`, canonical(comparison, lines), canonical(comparison, theirs));
}

function canonical({ text }: Comparison, value: string): string {
  const lines = value.replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '');
  return text.includes('\t') ? lines.replaceAll(/^[ \t]+/gm, '') : lines;
}

function compareTable(comparison: Comparison, label: string, ours: block.Table, theirs: Table): void {
  expectSame(comparison, `${label}: align`, ours.align.join(), (theirs.align ?? []).join());
  expectSame(comparison, `${label}: rows`, ours.rows.length, theirs.children.length);
  ours.rows.forEach((row, index) => {
    const node = theirs.children[index];
    if (!node) return;
    const rowLabel = `${label}, row ${index}`;
    expectSame(comparison, `${rowLabel}: from`, row.from, startOf(comparison, node));
    expectSame(comparison, `${rowLabel}: to`, row.to, endOf(comparison, node));
    expectSame(comparison, `${rowLabel}: cells`, row.cells.length, node.children.length);
    row.cells.forEach((cell, column) => {
      const cellNode = node.children[column];
      if (cellNode) compareContent(comparison, `${rowLabel}, cell ${column}`, cell, cellNode);
    });
  });
}

function compareList(comparison: Comparison, label: string, ours: block.List, theirs: List): void {
  expectSame(
    comparison,
    `${label}: ordered`,
    ours.bullet === '.' || ours.bullet === ')',
    theirs.ordered === true,
  );
  expectSame(comparison, `${label}: start`, ours.items[0]?.number, theirs.start ?? undefined);
  expectSame(comparison, `${label}: items`, ours.items.length, theirs.children.length);
  ours.items.forEach((item, index) => {
    const node = theirs.children[index];
    if (node) compareItem(comparison, item, node);
  });
}

function compareItem(comparison: Comparison, ours: block.Item, theirs: ListItem): void {
  const label = `item at ${ours.from}`;
  expectSame(comparison, `${label}: from`, ours.from, startOf(comparison, theirs));
  compareEnd(comparison, label, ours, theirs);
  expectSame(comparison, `${label}: checked`, ours.box?.checked ?? null, theirs.checked ?? null);
  const paragraph = theirs.children.find((child) => child.type === 'paragraph');
  if (ours.box && paragraph)
    expectSame(comparison, `${label}: box`, ours.box.from, paragraphStart(comparison, paragraph, theirs));
  compareChildren(comparison, ours.children, theirs);
}

function compareEnd(comparison: Comparison, label: string, ours: block.Block, theirs: RootContent): void {
  const end = endOf(comparison, theirs);
  if (ours.to === end) return;
  if (isUnclosed(ours) && behindLineEnding(comparison.text, ours.to) === end) return;
  expectSame(comparison, `${label}: to`, ours.to, end);
}

function isUnclosed(ours: block.Block): boolean {
  return (ours.kind === 'fence' && !ours.closed) || (ours.kind === 'html' && ours.condition < 6);
}

/** With a box, remark has the paragraph begin behind the box and one blank, unless the words begin with something else than text. */
function paragraphStart(comparison: Comparison, node: Paragraph, parent: Parents): number {
  const start = startOf(comparison, node);
  const head = node.children[0];
  const isFirst = parent.children.find((child) => child.type === 'paragraph') === node;
  if (parent.type !== 'listItem' || typeof parent.checked !== 'boolean' || !isFirst || !head) return start;
  return startOf(comparison, head) > start ? start : comparison.text.lastIndexOf('[', start - 4);
}

function kindOf(ours: block.Block): string {
  return ours.kind;
}

function mdastKind(comparison: Comparison, node: RootContent): string {
  if (node.type === 'code')
    return /[`~]/.test(comparison.text.charAt(startOf(comparison, node))) ? 'fence' : 'indented';
  return KINDS[node.type] ?? node.type;
}

const KINDS: Partial<Record<Nodes['type'], block.Block['kind']>> = {
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
  listItem: 'item',
  thematicBreak: 'break',
  yaml: 'frontMatter',
};

function behindLineEnding(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function isInside(comparison: Comparison, { from, to }: Range, node: Positioned): boolean {
  return from >= startOf(comparison, node) && to <= endOf(comparison, node);
}

function startOf({ shift }: Comparison, node: Positioned): number {
  return (node.position?.start.offset ?? NaN) + shift;
}

function endOf({ shift }: Comparison, node: Positioned): number {
  return (node.position?.end.offset ?? NaN) + shift;
}

function expectSame({ found }: Comparison, label: string, ours: unknown, theirs: unknown): void {
  if (ours !== theirs)
    found.push(`${label}: ours ${JSON.stringify(ours)}, remark's ${JSON.stringify(theirs)}`);
}
