import type { Node } from '@tiptap/pm/model';
import { parseMarkdown } from './parseMarkdown.ts';
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
  const safe = (isKept(previous) || endsAtLine(previous)) && (isKept(next) || begins(next, previous));
  return safe && isKindKept(previous) && isKindKept(next) ? gap : undefined;
}

function isTight(previous: Placed, next: Placed, spacing: Spacing): boolean {
  if (spacing !== 'item') return spacing === 'tight';
  const listOfParagraph = previous.node.type.name === 'paragraph' && isList(next.node);
  return listOfParagraph && endsAtLine(previous) && begins(next, previous);
}

/** A block of HTML goes on until a blank line. */
function endsAtLine({ text }: Placed): boolean {
  return !text.startsWith('<') || parseMarkdown(text).children.at(-1)?.type !== 'html';
}

/** Right behind a paragraph's line a list begins only with words, and with 1. */
function begins({ node, text }: Placed, previous: Placed): boolean {
  if (previous.node.type.name !== 'paragraph' || !isList(node)) return true;
  return /^(?:[-*+]|0{0,8}1[.)])[ \t]+[^ \t\r\n]/.test(text);
}

function isKept({ node, piece }: Placed): boolean {
  return piece?.node.eq(node) ?? false;
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
