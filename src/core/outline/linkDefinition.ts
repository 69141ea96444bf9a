import type { Range } from '../range.ts';
import {
  BACKSLASH,
  COLON,
  DELETE,
  DOUBLE_QUOTE,
  GREATER_THAN,
  LEFT_BRACKET,
  LEFT_PARENTHESIS,
  LESS_THAN,
  LINE_FEED,
  RIGHT_BRACKET,
  RIGHT_PARENTHESIS,
  SINGLE_QUOTE,
  SPACE,
  isBlankCode,
} from './characters.ts';

/**
 * How many of the paragraph's lines, from `row` on, are one link reference definition; 0 when none begins there.
 * A definition ends with a line.
 */
export function definitionRows(text: string, lines: readonly Range[], row: number): number {
  const place: Place = { text, lines, row, at: lines[row]?.from ?? 0 };
  if (!skipLabel(place) || !skipCode(place, COLON)) return 0;
  skipWhite(place);
  if (!skipDestination(place)) return 0;
  const behind = { ...place };
  if (skipTitle(place)) return place.row - row + 1;
  skipBlanks(behind);
  return isAtLineEnd(behind) ? behind.row - row + 1 : 0;
}

/** A place in a paragraph's lines. Between two lines stands a line feed, behind the last one `END`. */
interface Place {
  readonly text: string;
  readonly lines: readonly Range[];
  row: number;
  at: number;
}

const END = -1;

function codeAt({ text, lines, row, at }: Place): number {
  const line = lines[row];
  if (line && at < line.to) return text.charCodeAt(at);
  return row + 1 < lines.length ? LINE_FEED : END;
}

function step(place: Place): void {
  const line = place.lines[place.row];
  if (line && place.at < line.to) place.at++;
  else place.at = place.lines[++place.row]?.from ?? place.at;
}

function isAtLineEnd(place: Place): boolean {
  const code = codeAt(place);
  return code === LINE_FEED || code === END;
}

function skipCode(place: Place, code: number): boolean {
  if (codeAt(place) !== code) return false;
  step(place);
  return true;
}

function skipBlanks(place: Place): void {
  while (isBlankCode(codeAt(place))) step(place);
}

function skipWhite(place: Place): void {
  for (let code = codeAt(place); isBlankCode(code) || code === LINE_FEED; code = codeAt(place)) step(place);
}

/** Behind a backslash: whether what it escapes is one of `codes`; then that is read, too. */
function skipEscaped(place: Place, first: number, second: number): void {
  const code = codeAt(place);
  if (code === first || code === second || code === BACKSLASH) step(place);
}

/** Reads `[label]`: not blank, no inner brackets, 999 characters at most. */
function skipLabel(place: Place): boolean {
  if (!skipCode(place, LEFT_BRACKET)) return false;
  let isWritten = false;
  for (let size = 0; size <= LONGEST_LABEL; size++) {
    const code = codeAt(place);
    if (code === RIGHT_BRACKET) return isWritten && skipCode(place, RIGHT_BRACKET);
    if (code === LEFT_BRACKET || code === END) return false;
    isWritten ||= !isBlankCode(code) && code !== LINE_FEED;
    const before = place.at;
    step(place);
    if (code === BACKSLASH) skipEscaped(place, LEFT_BRACKET, RIGHT_BRACKET);
    if (code === LINE_FEED) size--;
    else if (place.at - before === 2) size++;
  }
  return false;
}

const LONGEST_LABEL = 999;

function skipDestination(place: Place): boolean {
  return skipCode(place, LESS_THAN) ? skipEnclosed(place) : skipRaw(place);
}

/** Reads `destination>` on one line. */
function skipEnclosed(place: Place): boolean {
  for (let code = codeAt(place); code !== GREATER_THAN; code = codeAt(place)) {
    if (code === LESS_THAN || code === LINE_FEED || code === END) return false;
    step(place);
    if (code === BACKSLASH) skipEscaped(place, LESS_THAN, GREATER_THAN);
  }
  return skipCode(place, GREATER_THAN);
}

/** Reads a destination without `<`: at least one character, parentheses balanced, no control characters. */
function skipRaw(place: Place): boolean {
  let depth = 0;
  let isWritten = false;
  for (let code = codeAt(place); !endsRaw(code); code = codeAt(place)) {
    if (code === RIGHT_PARENTHESIS && depth === 0) return false;
    if (code === LEFT_PARENTHESIS) depth++;
    if (code === RIGHT_PARENTHESIS) depth--;
    isWritten = true;
    step(place);
    if (code === BACKSLASH) skipEscaped(place, LEFT_PARENTHESIS, RIGHT_PARENTHESIS);
  }
  const code = codeAt(place);
  return isWritten && depth === 0 && (isAtLineEnd(place) || isBlankCode(code));
}

/** NUL is not a control character here: markdown reads it as U+FFFD. */
function endsRaw(code: number): boolean {
  return code === END || code === SPACE || code === DELETE || (code > 0 && code < SPACE);
}

/** Reads blanks, a title and the rest of its line, which must be blank. */
function skipTitle(place: Place): boolean {
  const { at, row } = place;
  skipWhite(place);
  const closing = closingOf(codeAt(place));
  if (closing === 0 || (place.at === at && place.row === row)) return false;
  step(place);
  for (let code = codeAt(place); code !== closing; code = codeAt(place)) {
    if (code === END) return false;
    step(place);
    if (code === BACKSLASH) skipEscaped(place, closing, closing);
  }
  step(place);
  skipBlanks(place);
  return isAtLineEnd(place);
}

function closingOf(code: number): number {
  if (code === LEFT_PARENTHESIS) return RIGHT_PARENTHESIS;
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? code : 0;
}
