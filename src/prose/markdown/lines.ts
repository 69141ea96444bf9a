/** The line ending that a text uses first; `\n` when it has one line. */
export function lineEndingOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Where the line begins on which the character at `offset` stands. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The column at which the character at `offset` stands, from 0; tabs go to multiples of four. */
export function columnAt(text: string, offset: number): number {
  return columnAfter(text.slice(lineStart(text, offset), offset), 0);
}

/** Where the text goes on behind the given characters. */
export function startBehind(text: string, blanks: string, from: number): number {
  let start = from;
  while (start < text.length && blanks.includes(text.charAt(start))) start += 1;
  return start;
}

/** Where the text ends when the given characters at its end are left out. */
export function endBefore(text: string, blanks: string): number {
  let end = text.length;
  while (end > 0 && blanks.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The column behind `characters` when they begin at `column`. */
export function columnAfter(characters: string, column: number): number {
  let at = column;
  for (const character of characters) at += character === '\t' ? 4 - (at % 4) : 1;
  return at;
}

/**
 * Moves all lines but the first to the right by so many columns, or to the left as far as they are indented.
 * Blank lines stay as they are.
 */
export function shiftLines(source: string, columns: number): string {
  if (columns === 0) return source;
  return source.replace(/(\r\n|\n|\r)([ \t]*)(?=[^\s])/g, (_, end: string, indent: string) => {
    return end + shiftIndent(indent, columns);
  });
}

function shiftIndent(indent: string, columns: number): string {
  if (columns > 0) return ' '.repeat(columns) + indent;
  let at = 0;
  let taken = 0;
  while (taken < indent.length && at < -columns) {
    at = columnAfter(indent.charAt(taken), at);
    taken += 1;
  }
  return ' '.repeat(Math.max(0, at + columns)) + indent.slice(taken);
}
