import type { Fence } from '../block.ts';
import type { Range } from '../range.ts';
import { BACKTICK, TILDE, skipBlanks, skipRun, trimBlanks } from './characters.ts';
import { indentOf, skipIndent, wordCode } from './line.ts';
import type { Line } from './line.ts';

/** A fence whose end has not been seen. */
export interface OpenFence {
  readonly kind: 'fence';
  readonly from: number;
  to: number;
  readonly code: number;
  readonly length: number;
  /** Columns before the opening fence; a content line loses as many, if it has them. */
  readonly indent: number;
  readonly info: Range;
  readonly lines: Range[];
  closed: boolean;
}

/** The fence that opens at the line's first word, if one does. */
export function openFence(line: Line): OpenFence | undefined {
  const { text, word, end } = line;
  const code = text.charCodeAt(word);
  if (code !== BACKTICK && code !== TILDE) return undefined;
  const marks = skipRun(text, word, end, code);
  if (marks - word < 3 || (code === BACKTICK && hasBacktick(text, marks, end))) return undefined;
  const info = infoOf(text, marks, end);
  const indent = indentOf(line);
  return {
    kind: 'fence',
    from: word,
    to: end,
    code,
    length: marks - word,
    indent,
    info,
    lines: [],
    closed: false,
  };
}

/** Takes a further line into the fence; afterwards the fence may be closed. */
export function continueFence(fence: OpenFence, line: Line): void {
  fence.to = line.end;
  fence.closed = isClosing(fence, line);
  if (fence.closed) return;
  skipIndent(line, fence.indent);
  fence.lines.push({ from: line.offset, to: line.end });
}

export function finishFence(fence: OpenFence): Fence {
  const { from, to, code, length, info, lines, closed } = fence;
  return { kind: 'fence', from, to, marker: code === BACKTICK ? '`' : '~', length, info, lines, closed };
}

function isClosing(fence: OpenFence, line: Line): boolean {
  if (wordCode(line) !== fence.code || indentOf(line) > 3) return false;
  const marks = skipRun(line.text, line.word, line.end, fence.code);
  return marks - line.word >= fence.length && skipBlanks(line.text, marks, line.end) === line.end;
}

function hasBacktick(text: string, at: number, end: number): boolean {
  for (let offset = at; offset < end; offset++) if (text.charCodeAt(offset) === BACKTICK) return true;
  return false;
}

function infoOf(text: string, marks: number, end: number): Range {
  const from = skipBlanks(text, marks, end);
  return from === end ? { from: marks, to: marks } : { from, to: trimBlanks(text, from, end) };
}
