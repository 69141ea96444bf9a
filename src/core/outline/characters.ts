/** The character codes that markdown's block structure is made of. */
export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const LEFT_PARENTHESIS = 40;
export const RIGHT_PARENTHESIS = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const ONE = 49;
export const NINE = 57;
export const COLON = 58;
export const LESS_THAN = 60;
export const EQUALS = 61;
export const GREATER_THAN = 62;
export const QUESTION = 63;
export const UPPERCASE_X = 88;
export const LEFT_BRACKET = 91;
export const BACKSLASH = 92;
export const RIGHT_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const LOWERCASE_X = 120;
export const PIPE = 124;
export const TILDE = 126;
export const DELETE = 127;
export const BYTE_ORDER_MARK = 0xfeff;

export function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** The first offset from `at` on that is neither space nor tab, `end` at the latest. */
export function skipBlanks(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && isBlankCode(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The offset behind the last character before `end` that is neither space nor tab, `start` at the earliest. */
export function trimBlanks(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isBlankCode(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** The first offset from `at` on that does not hold `code`, `end` at the latest. */
export function skipRun(text: string, at: number, end: number, code: number): number {
  let offset = at;
  while (offset < end && text.charCodeAt(offset) === code) offset++;
  return offset;
}
