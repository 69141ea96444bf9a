import type { Node } from '@tiptap/pm/model';
import { align } from './align.ts';
import { closeRaw } from './closeRaw.ts';
import { gapBetween, hasBlankLine, isList } from './gapBetween.ts';
import { runsOf, sourceAttribute } from './inlineNodes.ts';
import { itemMarkers, markerOf, markerSign } from './itemMarkers.ts';
import { columnAfter, shiftLines } from './lines.ts';
import type { Piece } from './piece.ts';
import type { Placed } from './placed.ts';
import { readsAs } from './readsAs.ts';
import { writeRuns } from './writeRuns.ts';

/** What the whole text has in common. */
export interface Writing {
  readonly lineEnding: string;
  /** For new lists. */
  readonly bullet: string;
  /** The pieces of all loaded nodes: a block that was moved or wrapped keeps its source. */
  readonly loaded: ReadonlyMap<Node, Piece>;
}

/** Where a node is written: what it was, where its first line stands, and its surroundings. */
interface Spot {
  readonly piece: Piece | undefined;
  readonly column: number;
  /** The marker on the same line, '' where none is. */
  readonly marker: string;
  /** The signs of the lists just before and after. */
  readonly taken: readonly (string | undefined)[];
  /** Whether the same blocks come before and after as when it was loaded. */
  readonly samePrevious: boolean;
  readonly sameNext: boolean;
}

/**
 * The blocks of a document or an item in order. Their first lines stand at their columns, the others bring their
 * indentation. `marker` is the item's.
 */
export function writeBlocks(
  parent: Node,
  was: Piece | undefined,
  column: number,
  writing: Writing,
  marker = '',
): readonly Placed[] {
  const nodes = parent.children.filter((node) => !isEmpty(node));
  const places = align(nodes, was?.children ?? []);
  const blocks: Placed[] = [];
  for (const [index, node] of nodes.entries()) {
    const place = places[index];
    const piece = place === undefined ? undefined : was?.children[place];
    const samePrevious = follows(place, blocks.at(-1));
    const at = piece && was && samePrevious ? column + piece.column - contentColumn(was) : column;
    const [before, after] = [blocks.at(-1), nodes[index + 1]];
    const taken = [before && signOf(before.node, before.text), after && signOf(after, rawSource(after))];
    const sameNext = place !== undefined && followedBy(places, index, was) === place + 1;
    const spot = { piece, column: at, marker: before ? '' : marker, taken, samePrevious, sameNext };
    const text = writeBlock(node, spot, writing);
    if (text !== '') blocks.push({ node, piece, place, column: at, text });
  }
  return blocks;
}

function writeBlock(node: Node, spot: Spot, writing: Writing): string {
  const known = spot.piece?.node.eq(node) ? spot.piece : writing.loaded.get(node);
  if (known && !isOutOfPlace(node, known, spot)) return shiftLines(known.source, spot.column - known.column);
  if (isList(node)) return writeList(node, spot, writing);
  return shiftLines(writeLeaf(node, spot), spot.column).replaceAll('\n', writing.lineEnding);
}

/** Whether the source would not mean the same here: a list that becomes one with another, an open fence, a lazy line. */
function isOutOfPlace(node: Node, known: Piece, spot: Spot): boolean {
  if (isList(node)) return spot.taken.includes(markerSign(known.source));
  if (node.type.name === 'rawBlock') return known !== spot.piece || !spot.sameNext;
  if (known === spot.piece && spot.samePrevious) return false;
  return !readsAs(shiftLines(known.source, -known.column), runsOf(node), spot.marker);
}

function writeLeaf(node: Node, spot: Spot): string {
  return node.type.name === 'paragraph' ? writeParagraph(node, spot) : closeRaw(sourceAttribute(node));
}

/** Nodes never change, so a paragraph is written once and not at every key in another one. */
const paragraphs = new WeakMap<
  Node,
  { readonly marker: string; readonly before: string; readonly text: string }
>();

function writeParagraph(node: Node, { marker, piece }: Spot): string {
  const before = piece?.source ?? '';
  const written = paragraphs.get(node);
  if (written?.marker === marker && written.before === before) return written.text;
  const text = writeRuns(runsOf(node), marker, before);
  paragraphs.set(node, { marker, before, text });
  return text;
}

function writeList(list: Node, { piece, column, taken }: Spot, writing: Writing): string {
  const was = piece?.node.type === list.type ? piece : undefined;
  const places = align(list.children, was?.children ?? []);
  const pieces = places.map((place) => (place === undefined ? undefined : was?.children[place]));
  const markers = itemMarkers(list, pieces, was, writing.bullet, taken);
  const items: Placed[] = [];
  for (const [index, node] of list.children.entries()) {
    const known = pieces[index];
    const at =
      known && was && follows(places[index], items.at(-1)) ? column + known.column - was.column : column;
    const text = writeItem(node, known ?? writing.loaded.get(node), markers[index] ?? '', at, writing);
    items.push({ node, piece: known, place: places[index], column: at, text });
  }
  const spacing = was?.gaps.slice(1, -1).some(hasBlankLine) ? 'loose' : 'tight';
  return joinPlaced(items, was, spacing, writing.lineEnding);
}

function writeItem(
  item: Node,
  piece: Piece | undefined,
  marker: string,
  column: number,
  writing: Writing,
): string {
  const old = piece ? markerOf(piece.source) : '';
  if (piece?.node.eq(item) && old === marker) return shiftLines(piece.source, column - piece.column);
  const padding = /^[ \t]+$/.exec(piece?.gaps[0]?.slice(old.length) ?? '')?.[0] ?? ' ';
  const inner = columnAfter(marker + padding, column);
  const blocks = writeBlocks(item, piece, inner, writing, marker);
  const text = joinPlaced(blocks, piece, 'item', writing.lineEnding);
  const lead = text && (standsAlone(blocks[0], text) ? writing.lineEnding + ' '.repeat(inner) : padding);
  return marker + lead + text;
}

/**
 * Whether an item's first block needs a line of its own: what is no paragraph has one when it is new there, and always
 * what would be a rule together with the marker, `- ---`.
 */
function standsAlone(first: Placed | undefined, text: string): boolean {
  if (!first || first.node.type.name === 'paragraph') return false;
  return first.place !== 0 || /^[-*_ \t]+(?:[\r\n]|$)/.test(text);
}

/** The texts with the gaps between them, not those around them. */
export function joinPlaced(
  placed: readonly Placed[],
  was: Piece | undefined,
  spacing: 'document' | 'item' | 'tight' | 'loose',
  lineEnding: string,
): string {
  const parts = placed.map((next, index) => {
    const previous = placed[index - 1];
    return (previous ? gapBetween(previous, next, was, spacing, lineEnding) : '') + next.text;
  });
  return parts.join('');
}

/** Whether the block stands where it stood: behind another one an indented block would become part of it. */
function follows(place: number | undefined, previous: Placed | undefined): boolean {
  if (!previous) return place === 0;
  return (
    place !== undefined && place - 1 === previous.place && previous.piece?.node.type === previous.node.type
  );
}

/** The place of the next block, that behind the last one at the end, undefined before a new one. */
function followedBy(places: readonly (number | undefined)[], index: number, was: Piece | undefined) {
  return index + 1 < places.length ? places[index + 1] : was?.children.length;
}

/** The sign of a list, raw or not; undefined for all else. */
function signOf(node: Node, text: string): string | undefined {
  return isList(node) || node.attrs.kind === 'list' ? markerSign(text) : undefined;
}

function rawSource(node: Node): string {
  return node.type.name === 'rawBlock' ? sourceAttribute(node) : '';
}

/** Where the blocks of a document or an item stand by themselves. */
function contentColumn(piece: Piece): number {
  if (piece.node.type.name === 'doc') return 0;
  return piece.children[0]?.column ?? columnAfter(piece.gaps[0] ?? '', piece.column);
}

/** An empty paragraph has no form in markdown. It stays in the editor until the text is loaded again. */
function isEmpty(node: Node): boolean {
  return node.type.name === 'paragraph'
    ? node.content.size === 0
    : node.type.name === 'rawBlock' && !sourceAttribute(node);
}
