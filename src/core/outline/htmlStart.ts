import type { Html } from '../block.ts';
import {
  BACKTICK,
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  GREATER_THAN,
  LEFT_BRACKET,
  LESS_THAN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
  UNDERSCORE,
  isBlankCode,
  isDigit,
  isLetter,
  skipBlanks,
} from './characters.ts';

/** The start condition of CommonMark's HTML blocks that `text[at, end)`, from its `<` to the line's end, meets; 0 for none. */
export function htmlCondition(text: string, at: number, end: number): Html['condition'] | 0 {
  const code = at + 1 < end ? text.charCodeAt(at + 1) : NaN;
  if (code === EXCLAMATION) return declarationCondition(text, at + 2, end);
  if (code === QUESTION) return 3;
  if (code === SLASH) return tagCondition(text, at + 2, end, true);
  return tagCondition(text, at + 1, end, false);
}

function declarationCondition(text: string, at: number, end: number): 0 | 2 | 4 | 5 {
  if (at >= end) return 0;
  const code = text.charCodeAt(at);
  if (code === DASH) return at + 1 < end && text.charCodeAt(at + 1) === DASH ? 2 : 0;
  if (code === LEFT_BRACKET) return text.startsWith('[CDATA[', at) ? 5 : 0;
  return isLetter(code) ? 4 : 0;
}

function tagCondition(text: string, at: number, end: number, closing: boolean): 0 | 1 | 6 | 7 {
  const nameEnd = skipTagName(text, at, end);
  const follower = nameEnd < end ? text.charCodeAt(nameEnd) : GREATER_THAN;
  const slash = follower === SLASH;
  if (nameEnd === at || (!slash && follower !== GREATER_THAN && !isBlankCode(follower))) return 0;
  const name = nameEnd - at <= LONGEST_NAME ? text.slice(at, nameEnd).toLowerCase() : '';
  if (!slash && !closing && RAW_NAMES.has(name)) return 1;
  if (BLOCK_NAMES.has(name)) return !slash || text.charCodeAt(nameEnd + 1) === GREATER_THAN ? 6 : 0;
  return isCompleteTag(text, nameEnd, end, closing) ? 7 : 0;
}

/** Whether the rest of a tag, from behind its name, is well formed and the last thing on its line. */
function isCompleteTag(text: string, at: number, end: number, closing: boolean): boolean {
  const bracket = closing ? skipBlanks(text, at, end) : skipAttributes(text, at, end);
  if (bracket < 0 || bracket >= end || text.charCodeAt(bracket) !== GREATER_THAN) return false;
  return skipBlanks(text, bracket + 1, end) === end;
}

/** The offset of what ends the attributes (a `>`, if the tag is well formed), or -1. Reads every character once. */
function skipAttributes(text: string, at: number, end: number): number {
  let offset = skipBlanks(text, at, end);
  while (offset >= 0 && offset < end) {
    const code = text.charCodeAt(offset);
    if (code === SLASH) return offset + 1;
    if (!isNameStart(code)) return offset;
    offset = skipValues(text, skipBlanks(text, skipAttributeName(text, offset, end), end), end);
  }
  return -1;
}

/** Behind `= value` and the blanks after it; a value without quotes may be followed by a further `= value`. */
function skipValues(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && text.charCodeAt(offset) === EQUALS) {
    const start = skipBlanks(text, offset + 1, end);
    const quote = start < end ? text.charCodeAt(start) : EQUALS;
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) return skipQuoted(text, start, end, quote);
    if (endsUnquoted(quote) && quote !== SLASH) return -1;
    offset = skipBlanks(text, skipUnquoted(text, start, end), end);
  }
  return offset;
}

function skipQuoted(text: string, at: number, end: number, quote: number): number {
  let offset = at + 1;
  while (offset < end && text.charCodeAt(offset) !== quote) offset++;
  if (offset + 1 >= end) return -1;
  const code = text.charCodeAt(offset + 1);
  if (code !== SLASH && code !== GREATER_THAN && !isBlankCode(code)) return -1;
  return skipBlanks(text, offset + 1, end);
}

function skipUnquoted(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && !endsUnquoted(text.charCodeAt(offset))) offset++;
  return offset;
}

function endsUnquoted(code: number): boolean {
  return (
    isBlankCode(code) ||
    code === DOUBLE_QUOTE ||
    code === SINGLE_QUOTE ||
    code === SLASH ||
    code === LESS_THAN ||
    code === EQUALS ||
    code === GREATER_THAN ||
    code === BACKTICK
  );
}

function skipTagName(text: string, at: number, end: number): number {
  if (at >= end || !isLetter(text.charCodeAt(at))) return at;
  let offset = at + 1;
  while (offset < end && isTagNameCode(text.charCodeAt(offset))) offset++;
  return offset;
}

function isTagNameCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === DASH;
}

function skipAttributeName(text: string, at: number, end: number): number {
  let offset = at + 1;
  while (offset < end && isNameCode(text.charCodeAt(offset))) offset++;
  return offset;
}

function isNameStart(code: number): boolean {
  return isLetter(code) || code === COLON || code === UNDERSCORE;
}

function isNameCode(code: number): boolean {
  return isNameStart(code) || isDigit(code) || code === DASH || code === DOT;
}

const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);

const LONGEST_NAME = 10;
