import type { Box } from '../block.ts';
import type { Range } from '../range.ts';
import {
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  LEFT_BRACKET,
  LINE_FEED,
  LOWERCASE_X,
  RIGHT_BRACKET,
  SPACE,
  TAB,
  UPPERCASE_X,
  isBlankCode,
  skipBlanks,
} from './characters.ts';

/**
 * The task box with which an item's first paragraph begins, if it does: `[ ]`, `[x]` or `[X]`, then a blank or a line
 * ending, then something more.
 */
export function readBox(text: string, lines: readonly Range[]): Box | undefined {
  const first = lines[0];
  if (!first || text.charCodeAt(first.from) !== LEFT_BRACKET) return undefined;
  const { from } = first;
  const to = from + 3;
  if (to > first.to || text.charCodeAt(from + 2) !== RIGHT_BRACKET) return undefined;
  const code = text.charCodeAt(from + 1);
  const checked = code === LOWERCASE_X || code === UPPERCASE_X;
  if (!checked && code !== SPACE && !(code === TAB && isNarrowTab(text, from + 1))) return undefined;
  return hasWordsBehind(text, to, first.to, lines.length) ? { from, to, checked } : undefined;
}

function hasWordsBehind(text: string, at: number, end: number, lines: number): boolean {
  if (at < end && !isBlankCode(text.charCodeAt(at))) return false;
  return lines > 1 || skipBlanks(text, at, end) < end;
}

/** A tab counts as the blank of a box only where it is one column wide. */
function isNarrowTab(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && !endsLine(text.charCodeAt(start - 1))) start--;
  let column = 0;
  for (let offset = start; offset < at; offset++)
    column = text.charCodeAt(offset) === TAB ? (column | 3) + 1 : column + 1;
  return column % 4 === 3;
}

function endsLine(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === BYTE_ORDER_MARK;
}
