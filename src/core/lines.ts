/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  for (let at = offset; at > 0; at -= 1) {
    const before = text.charCodeAt(at - 1);
    if (before === LF) return at;
    if (before === CR && text.charCodeAt(at) !== LF) return at;
  }
  return offset > 0 ? textStart(text) : 0;
}

/** Offset behind the last character of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isEnding(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset of the first character that is not a byte order mark. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === BOM ? 1 : 0;
}

/** End of a range without the blanks and blank lines at its end. */
export function contentEnd(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let end = to;
  while (end > from && isBlankOrEnding(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** Offset of the next line's first character, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + endingLength(text, end);
}

/** The line ending that a new line near `offset` takes: its own line's, else the one before, else LF. */
export function endingNear(text: string, offset: number): string {
  const end = lineEnd(text, offset);
  const length = endingLength(text, end);
  if (length > 0) return text.slice(end, end + length);
  const start = lineStart(text, offset);
  if (start < 2) return '\n';
  return text.charCodeAt(start - 1) === LF ? (text.charCodeAt(start - 2) === CR ? '\r\n' : '\n') : '\r';
}

/** The lines of a piece of text without their endings (LF, CRLF or CR). */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

function endingLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LF) return 1;
  if (code !== CR) return 0;
  return text.charCodeAt(at + 1) === LF ? 2 : 1;
}

/** Whether nothing but blanks and tabs stands on the line that begins here. A no-break space is a word in Markdown. */
export function isBlankLine(text: string, start: number): boolean {
  return /^[ \t]*$/.test(text.slice(start, lineEnd(text, start)));
}

function isEnding(code: number): boolean {
  return code === LF || code === CR;
}

function isBlankOrEnding(code: number): boolean {
  return code === BLANK || code === TAB || isEnding(code);
}

const TAB = 9;
const BLANK = 32;
const LF = 10;
const CR = 13;
const BOM = 0xfeff;
