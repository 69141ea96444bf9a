import type { List } from '../block.ts';
import {
  ASTERISK,
  DASH,
  DOT,
  NINE,
  ONE,
  PLUS,
  RIGHT_PARENTHESIS,
  ZERO,
  isBlankCode,
  isDigit,
  skipBlanks,
} from './characters.ts';
import type { Line } from './line.ts';
import { isThematicBreak } from './thematicBreak.ts';

export interface ListMarker {
  readonly bullet: List['bullet'];
  /** In characters: the bullet, or the digits and their delimiter. */
  readonly length: number;
  readonly number: number | undefined;
}

/**
 * The list marker at the line's first word, if one stands there.
 *
 * Only an item with words may interrupt a paragraph, and only one without a number or with the number `1`.
 */
export function readListMarker(line: Line, interrupting: boolean): ListMarker | undefined {
  const { text, word, end } = line;
  const code = text.charCodeAt(word);
  const marker = isDigit(code) ? orderedMarker(line, interrupting) : bulletMarker(code);
  if (!marker) return undefined;
  const behind = word + marker.length;
  if (behind < end && !isBlankCode(text.charCodeAt(behind))) return undefined;
  if (interrupting && skipBlanks(text, behind, end) === end) return undefined;
  if (code !== PLUS && isThematicBreak(line)) return undefined;
  return marker;
}

function bulletMarker(code: number): ListMarker | undefined {
  if (code === DASH) return DASH_MARKER;
  if (code === ASTERISK) return ASTERISK_MARKER;
  return code === PLUS ? PLUS_MARKER : undefined;
}

const DASH_MARKER: ListMarker = { bullet: '-', length: 1, number: undefined };
const ASTERISK_MARKER: ListMarker = { bullet: '*', length: 1, number: undefined };
const PLUS_MARKER: ListMarker = { bullet: '+', length: 1, number: undefined };

function orderedMarker(line: Line, interrupting: boolean): ListMarker | undefined {
  const { text, word, end } = line;
  let digits = 0;
  let number = 0;
  for (; digits <= MOST_DIGITS && word + digits < end; digits++) {
    const code = text.charCodeAt(word + digits);
    if (code < ZERO || code > NINE) break;
    number = number * 10 + code - ZERO;
  }
  const delimiter = word + digits < end ? text.charCodeAt(word + digits) : NaN;
  if (digits > MOST_DIGITS || (delimiter !== DOT && delimiter !== RIGHT_PARENTHESIS)) return undefined;
  if (interrupting && (digits > 1 || text.charCodeAt(word) !== ONE)) return undefined;
  return { bullet: delimiter === DOT ? '.' : ')', length: digits + 1, number };
}

const MOST_DIGITS = 9;
