import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Node, Position } from 'unist';
import type { Range } from '@/core/range.ts';
import type { Tag } from './rendered.ts';
import type { Piece } from './sourcePieces.ts';

/** An element that stands for the node's range of the source. */
export function element(
  tagName: Tag,
  range: Range,
  children: ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children, position: positionOf(range) };
}

/** Words that stand for a range of the source. */
export function words(value: string, range: Range): Text {
  return { type: 'text', value, position: positionOf(range) };
}

export function piecesAsWords(pieces: readonly Piece[]): Text[] {
  return pieces.map((piece) => words(piece.text, piece));
}

export function rangeOf(node: Node): Range {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

export function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

/** Only offsets are read behind this point; the sanitizer keeps positions that have a line and a column. */
function positionOf(range: Range): Position {
  return {
    start: { line: 1, column: 1, offset: range.from },
    end: { line: 1, column: 1, offset: range.to },
  };
}
