import type { List, ListItem, RootContent } from 'mdast';
import type { Node, Schema } from '@tiptap/pm/model';
import { inlineNodes } from './inlineNodes.ts';
import { isTooIntricate } from './isTooIntricate.ts';
import { columnAt, endBefore, shiftLines, startBehind } from './lines.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import type { Piece } from './piece.ts';
import { readRuns } from './readRuns.ts';

/**
 * The markdown as a document of the editor, with the source of its every block: `node` of the answer is the document.
 *
 * Undefined when the text is too intricate to be parsed in good time. What the schema has no form for is a raw block.
 */
export function readProse(markdown: string, schema: Schema): Piece | undefined {
  if (isTooIntricate(markdown)) return undefined;
  try {
    return readDocument(markdown, schema);
  } catch {
    // Only a parser out of its depth throws, and the depth is the browser's. The text is then shown as it is.
    return undefined;
  }
}

function readDocument(markdown: string, schema: Schema): Piece {
  const byteOrderMark = markdown.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = markdown.slice(byteOrderMark.length);
  const extent = { text, schema, from: 0, to: text.length };
  const children = readAll(parseMarkdown(text).children, extent, readBlock);
  const [first = '', ...rest] = gapsAround(children, extent);
  const blocks = children.length > 0 ? nodesOf(children) : [schema.node('paragraph')];
  return {
    node: schema.node('doc', null, blocks),
    source: markdown,
    column: 0,
    children,
    gaps: [byteOrderMark + first, ...rest],
  };
}

/** The stretch of the text that is being read. */
interface Extent {
  readonly text: string;
  readonly schema: Schema;
  readonly from: number;
  readonly to: number;
}

/** A piece that still knows where it begins. */
interface PlacedPiece extends Piece {
  readonly from: number;
}

/**
 * Each node with its own stretch, without blanks and line ends around it. The parser's positions reach too far behind a
 * fence that is not closed and in front of a heading after definitions: no stretch reaches into another here.
 */
function readAll<T extends RootContent>(
  nodes: readonly T[],
  { text, schema, from: start, to }: Extent,
  read: (node: T, extent: Extent) => PlacedPiece,
): readonly PlacedPiece[] {
  let behind = start;
  return nodes.map((node, index) => {
    const own = node.position?.start.offset ?? 0;
    const from = own < behind ? startBehind(text, ' \t\r\n', behind) : own;
    const next = nodes[index + 1]?.position?.start.offset ?? to;
    const end = Math.min(node.position?.end.offset ?? to, next > from ? next : to);
    behind = from + endBefore(text.slice(from, end), ' \t\r\n');
    return read(node, { text, schema, from, to: behind });
  });
}

function readBlock(block: RootContent, extent: Extent): PlacedPiece {
  const { text, schema } = extent;
  if (block.type === 'paragraph')
    return leaf(schema.node('paragraph', null, inlineNodes(readRuns(block.children, text), schema)), extent);
  const list = block.type === 'list' && canHold(block) ? readList(block, extent) : undefined;
  return list && hasMarkers(list) ? list : readRaw(block, extent);
}

function readRaw(block: RootContent, extent: Extent): PlacedPiece {
  const { text, schema, from, to } = extent;
  const source = shiftLines(text.slice(from, to), -columnAt(text, from)).replace(/\r\n|\r/g, '\n');
  return leaf(schema.node('rawBlock', { source, kind: block.type }), extent);
}

/** The editor has no boxes. */
function canHold(list: List): boolean {
  return list.children.every(({ checked }) => typeof checked !== 'boolean');
}

function readList(list: List, extent: Extent): PlacedPiece {
  const children = readAll(list.children, extent, readItem);
  const type = list.ordered ? 'orderedList' : 'bulletList';
  const attributes = list.ordered ? { start: list.start ?? 1 } : null;
  return container(extent.schema.node(type, attributes, nodesOf(children)), children, extent);
}

function readItem(item: ListItem, extent: Extent): PlacedPiece {
  const { schema } = extent;
  const children = readAll(item.children, extent, readBlock);
  const start = children[0]?.node.type.name === 'paragraph' ? [] : [schema.node('paragraph')];
  return container(schema.node('listItem', null, [...start, ...nodesOf(children)]), children, extent);
}

function hasMarkers(list: Piece): boolean {
  return list.children.every(({ gaps }) => /^(?:[-*+]|\d{1,9}[.)])\s*$/.test(gaps[0] ?? ''));
}

function leaf(node: Node, { text, from, to }: Extent): PlacedPiece {
  return { node, source: text.slice(from, to), column: columnAt(text, from), children: [], gaps: [''], from };
}

function container(node: Node, children: readonly PlacedPiece[], extent: Extent): PlacedPiece {
  return { ...leaf(node, extent), children, gaps: gapsAround(children, extent) };
}

function gapsAround(children: readonly PlacedPiece[], { text, from, to }: Extent): readonly string[] {
  const starts = [...children.map((child) => child.from), to];
  const ends = [from, ...children.map((child) => child.from + child.source.length)];
  return ends.map((end, index) => text.slice(end, starts[index]));
}

function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ node }) => node);
}
