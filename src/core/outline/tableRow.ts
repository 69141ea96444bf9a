import type { Row, Table } from '../block.ts';
import type { Range } from '../range.ts';
import { BACKSLASH, COLON, DASH, PIPE, skipBlanks, skipRun, trimBlanks } from './characters.ts';

type Align = Table['align'][number];

/** The row that stands in `text[from, to)`, `from` being its first word. Any line is a row, of one cell at least. */
export function readRow(text: string, from: number, to: number): Row {
  const cells: Range[] = [];
  let start = text.charCodeAt(from) === PIPE ? from + 1 : from;
  for (let offset = start; offset < to; offset++) {
    const code = text.charCodeAt(offset);
    if (code === BACKSLASH) offset += isEscapable(text.charCodeAt(offset + 1)) ? 1 : 0;
    else if (code === PIPE) {
      cells.push(cellIn(text, start, offset));
      start = offset + 1;
    }
  }
  if (cells.length === 0 || skipBlanks(text, start, to) < to) cells.push(cellIn(text, start, to));
  return { from, to, cells };
}

/** A lone `|` makes a row, but no header. */
export function isLonePipe(text: string, from: number, to: number): boolean {
  return text.charCodeAt(from) === PIPE && skipBlanks(text, from + 1, to) === to;
}

/** The alignments that the delimiter row in `text[from, to)` names, or undefined when it is not a delimiter row. */
export function readDelimiterRow(text: string, from: number, to: number): readonly Align[] | undefined {
  if (!mayDelimit(text.charCodeAt(from))) return undefined;
  const aligns: Align[] = [];
  let marked = text.charCodeAt(from) === PIPE;
  let offset = marked ? skipBlanks(text, from + 1, to) : from;
  while (offset < to) {
    const left = text.charCodeAt(offset) === COLON;
    const dashes = left ? offset + 1 : offset;
    const colon = skipRun(text, dashes, to, DASH);
    if (colon === dashes) return undefined;
    const right = colon < to && text.charCodeAt(colon) === COLON;
    aligns.push(alignOf(left, right));
    const pipe = skipBlanks(text, right ? colon + 1 : colon, to);
    if (pipe < to && text.charCodeAt(pipe) !== PIPE) return undefined;
    marked ||= left || right || pipe < to;
    offset = skipBlanks(text, pipe + 1, to);
  }
  return marked ? aligns : undefined;
}

function mayDelimit(code: number): boolean {
  return code === PIPE || code === DASH || code === COLON;
}

function alignOf(left: boolean, right: boolean): Align {
  if (left) return right ? 'center' : 'left';
  return right ? 'right' : null;
}

/** The words between two pipes; when there are none, the place behind the first blank. */
function cellIn(text: string, start: number, end: number): Range {
  const from = skipBlanks(text, start, end);
  if (from < end) return { from, to: trimBlanks(text, from, end) };
  const empty = Math.min(start + 1, end);
  return { from: empty, to: empty };
}

function isEscapable(code: number): boolean {
  return code === BACKSLASH || code === PIPE;
}
