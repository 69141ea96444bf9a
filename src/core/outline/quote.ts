import type { Block, Quote } from '../block.ts';
import { GREATER_THAN } from './characters.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf, skipIndent, skipMark, wordCode } from './line.ts';
import type { Line } from './line.ts';

/** A block quote that may go on. */
export interface OpenQuote {
  readonly kind: 'quote';
  readonly from: number;
  /** End of the last line with a `>` of this quote. */
  marked: number;
  readonly children: Block[];
}

/** Whether a `>` that counts as a quote's mark is next on the line. */
export function isQuoteMark(line: Line): boolean {
  return wordCode(line) === GREATER_THAN && indentOf(line) < CODE_INDENT;
}

export function openQuote(line: Line): OpenQuote {
  const from = line.word;
  skipQuoteMark(line);
  return { kind: 'quote', from, marked: line.end, children: [] };
}

/** Reads the quote's mark. False, and nothing read, when the line has none. */
export function continueQuote(quote: OpenQuote, line: Line): boolean {
  if (!isQuoteMark(line)) return false;
  skipQuoteMark(line);
  quote.marked = line.end;
  return true;
}

export function finishQuote({ from, marked, children }: OpenQuote): Quote {
  return { kind: 'quote', from, to: Math.max(marked, children.at(-1)?.to ?? 0), children };
}

function skipQuoteMark(line: Line): void {
  skipMark(line, 1);
  skipIndent(line, 1);
}
