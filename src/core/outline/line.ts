import { BYTE_ORDER_MARK, CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from './characters.ts';

/**
 * A cursor over the text that goes line by line and, within a line, from left to right through the marks of its
 * containers. One object serves the whole reading, so nothing is allocated for a line.
 *
 * Columns count UTF-16 units from the line's start; a tab goes on to the next multiple of four. A mark may use up
 * only part of a tab: then `offset` is already behind the tab and `column` still inside it.
 */
export interface Line {
  readonly text: string;
  /** Offset of the line's first character. */
  start: number;
  /** Offset of its line ending, or of the text's end. */
  end: number;
  /** Offset of the next line. Equal to `end` when the text ends without a line ending. */
  next: number;
  /** Behind the marks that have been read so far. */
  offset: number;
  column: number;
  /** Columns of the tab before `offset` that no mark has used. */
  spare: number;
  /** The first character from `offset` on that is neither space nor tab; `end` when there is none. */
  word: number;
  wordColumn: number;
  /** The next LF and CR from `start` on, beyond the text when there is none: each is searched for only once. */
  feed: number;
  carriage: number;
  /** The last character that kept a run of `breakCode` from being a thematic break: no run before it on its line is one. */
  breakStop: number;
  breakCode: number;
}

/** Stands before the first line; a byte order mark is no part of it. */
export function openLines(text: string): Line {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return {
    text,
    start,
    end: start,
    next: start,
    offset: start,
    column: 0,
    spare: 0,
    word: start,
    wordColumn: 0,
    feed: -1,
    carriage: -1,
    breakStop: -1,
    breakCode: NaN,
  };
}

/** Goes to the next line. False, and nothing moved, when the text is over. */
export function toNextLine(line: Line): boolean {
  const { text } = line;
  const start = line.next;
  if (start >= text.length) return false;
  if (line.feed < start) line.feed = find(text, '\n', start);
  if (line.carriage < start) line.carriage = find(text, '\r', start);
  line.start = start;
  line.end = Math.min(line.feed, line.carriage, text.length);
  line.next = behindLineEnding(text, line.end);
  line.offset = start;
  line.column = 0;
  line.spare = 0;
  findWord(line);
  return true;
}

/** Columns of white space between the marks and the first word. */
export function indentOf(line: Line): number {
  return line.wordColumn - line.column;
}

/** Nothing but white space is left of the line. */
export function isBlank(line: Line): boolean {
  return line.word === line.end;
}

/** Nothing at all is left of the line. */
export function isUsedUp(line: Line): boolean {
  return line.wordColumn === line.column && line.word === line.end;
}

/** The code of the first word's first character; NaN at the end of the text. */
export function wordCode(line: Line): number {
  return line.text.charCodeAt(line.word);
}

/** Uses up columns of indentation, at most as many as there are. */
export function skipIndent(line: Line, columns: number): void {
  let left = Math.min(columns, indentOf(line));
  const used = Math.min(left, line.spare);
  line.spare -= used;
  line.column += used;
  left -= used;
  while (left > 0) left -= skipWhite(line, left);
}

/** Uses up the indentation and `length` characters of a mark behind it. */
export function skipMark(line: Line, length: number): void {
  line.offset = line.word + length;
  line.column = line.wordColumn + length;
  line.spare = 0;
  findWord(line);
}

/** Uses up the next character, a space or a tab, but not more than `columns` of it. Gives the columns it used. */
function skipWhite(line: Line, columns: number): number {
  const isTab = line.text.charCodeAt(line.offset) === TAB;
  const width = isTab ? 4 - (line.column & 3) : 1;
  const used = Math.min(width, columns);
  line.offset++;
  line.column += used;
  line.spare = width - used;
  return used;
}

function findWord(line: Line): void {
  const { text, end } = line;
  let word = line.offset;
  let column = line.column + line.spare;
  for (; word < end; word++) {
    const code = text.charCodeAt(word);
    if (code === SPACE) column++;
    else if (code === TAB) column = (column | 3) + 1;
    else break;
  }
  line.word = word;
  line.wordColumn = column;
}

function find(text: string, ending: string, from: number): number {
  const offset = text.indexOf(ending, from);
  return offset < 0 ? text.length : offset;
}

function behindLineEnding(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === CARRIAGE_RETURN) return text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
  return code === LINE_FEED ? end + 1 : end;
}
