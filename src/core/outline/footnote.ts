import type { Block, Footnote } from '../block.ts';
import type { Range } from '../range.ts';
import { BACKSLASH, CARET, COLON, LEFT_BRACKET, RIGHT_BRACKET, isBlankCode } from './characters.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf, isBlank, skipIndent, skipMark } from './line.ts';
import type { Line } from './line.ts';

/** A footnote's text that may go on. */
export interface OpenFootnote {
  readonly kind: 'footnote';
  readonly from: number;
  readonly label: Range;
  readonly lineEnd: number;
  readonly children: Block[];
}

/** The footnote that opens at the line's first word with `[^label]:`, if one does. */
export function openFootnote(line: Line): OpenFootnote | undefined {
  const { text, word: from, end } = line;
  if (text.charCodeAt(from) !== LEFT_BRACKET || text.charCodeAt(from + 1) !== CARET) return undefined;
  const bracket = skipLabel(text, from + 2, end);
  if (bracket < 0 || text.charCodeAt(bracket + 1) !== COLON) return undefined;
  skipMark(line, bracket + 2 - from);
  skipIndent(line, Infinity);
  return { kind: 'footnote', from, label: { from: from + 2, to: bracket }, lineEnd: end, children: [] };
}

/** Reads four columns of indentation. False, and nothing read, when the line has fewer and is not blank. */
export function continueFootnote(line: Line): boolean {
  if (isBlank(line)) return true;
  if (indentOf(line) < CODE_INDENT) return false;
  skipIndent(line, CODE_INDENT);
  return true;
}

export function finishFootnote({ from, label, lineEnd, children }: OpenFootnote): Footnote {
  return { kind: 'footnote', from, to: children.at(-1)?.to ?? lineEnd, label, children };
}

/** The offset of the `]` behind a label that is not empty and has neither blanks nor `[`, or -1. */
function skipLabel(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_LABEL + 1);
  for (let offset = at; offset < limit; offset++) {
    const code = text.charCodeAt(offset);
    if (code === RIGHT_BRACKET) return offset > at ? offset : -1;
    if (code === LEFT_BRACKET || isBlankCode(code)) return -1;
    if (code === BACKSLASH && isEscapable(text.charCodeAt(offset + 1))) offset++;
  }
  return -1;
}

function isEscapable(code: number): boolean {
  return code === LEFT_BRACKET || code === BACKSLASH || code === RIGHT_BRACKET;
}

const LONGEST_LABEL = 999;
