import type { Node } from '@tiptap/pm/model';
import type { Piece } from './piece.ts';
import type { Placed } from './placed.ts';

/** How the blocks of a parent follow each other when nothing is known: `tight` without a blank line. */
export type Spacing = 'document' | 'item' | 'tight' | 'loose';

/** The line ends between two neighbours and the indentation of the second: those of the source as long as they fit. */
export function gapBetween(
  previous: Placed,
  next: Placed,
  was: Piece | undefined,
  spacing: Spacing,
  lineEnding: string,
): string {
  const original = originalGap(previous, next, was);
  const indent = ' '.repeat(next.column);
  if (original === undefined) return lineEnding.repeat(isTight(previous, next, spacing) ? 1 : 2) + indent;
  if (next.column === next.piece?.column) return original;
  return lineEnding.repeat(lineEndsIn(original)) + indent;
}

export function hasBlankLine(gap: string): boolean {
  return lineEndsIn(gap) > 1;
}

function originalGap(previous: Placed, next: Placed, was: Piece | undefined): string | undefined {
  if (!was || previous.place === undefined || next.place !== previous.place + 1) return undefined;
  const gap = was.gaps[next.place] ?? '';
  if (hasBlankLine(gap) || isList(was.node)) return gap;
  return isKindKept(previous) && isKindKept(next) && mayTouch(previous, next) ? gap : undefined;
}

function isTight(previous: Placed, next: Placed, spacing: Spacing): boolean {
  if (spacing !== 'item') return spacing === 'tight';
  return previous.node.type.name === 'paragraph' && isList(next.node) && mayTouch(previous, next);
}

/** Without a blank line a tag swallows what follows, and an empty or late item does not begin a list. */
function mayTouch(previous: Placed, next: Placed): boolean {
  if (previous.text.startsWith('<')) return false;
  return !isList(next.node) || /^(?:[-*+]|0{0,8}1[.)])[ \t]+\S/.test(next.text);
}

export function isList(node: Node): boolean {
  return node.type.name.endsWith('List');
}

function isKindKept({ node, piece }: Placed): boolean {
  return piece?.node.type === node.type;
}

function lineEndsIn(gap: string): number {
  return gap.match(/\r\n|\n|\r/g)?.length ?? 0;
}
