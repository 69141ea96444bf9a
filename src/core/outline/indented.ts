import type { Indented } from '../block.ts';
import type { Range } from '../range.ts';
import { indentOf, isBlank, skipIndent } from './line.ts';
import type { Line } from './line.ts';

/** Columns of indentation that make a line code, and that no line outside of code may have before its mark. */
export const CODE_INDENT = 4;

/** Indented code that may go on. Blank lines wait in `blanks`: they are code only when code follows. */
export interface OpenIndented {
  readonly kind: 'indented';
  readonly from: number;
  to: number;
  readonly lines: Range[];
  blanks: Range[];
}

/** Opens code at a line with at least four columns of indentation. */
export function openIndented(line: Line): OpenIndented {
  const from = line.offset;
  skipIndent(line, CODE_INDENT);
  const lines = [{ from: line.offset, to: line.end }];
  return { kind: 'indented', from, to: line.end, lines, blanks: [] };
}

/** Takes a further line into the code. False, and nothing taken, when the code is over. */
export function continueIndented(code: OpenIndented, line: Line): boolean {
  const isCode = indentOf(line) >= CODE_INDENT;
  if (!isCode && !isBlank(line)) return false;
  skipIndent(line, CODE_INDENT);
  const content = { from: line.offset, to: line.end };
  if (isCode) takeLine(code, content);
  else code.blanks.push(content);
  return true;
}

export function finishIndented({ from, to, lines }: OpenIndented): Indented {
  return { kind: 'indented', from, to, lines };
}

function takeLine(code: OpenIndented, content: Range): void {
  for (const blank of code.blanks) code.lines.push(blank);
  if (code.blanks.length > 0) code.blanks = [];
  code.lines.push(content);
  code.to = content.to;
}
