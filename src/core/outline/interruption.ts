import { ASTERISK, BACKTICK, DASH, HASH, LESS_THAN, TILDE, UNDERSCORE } from './characters.ts';
import { openFence } from './fence.ts';
import { readAtxHeading } from './heading.ts';
import { htmlCondition } from './htmlStart.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf, wordCode } from './line.ts';
import type { Line } from './line.ts';
import { isThematicBreak } from './thematicBreak.ts';

/**
 * Whether a leaf begins at the line's first word that ends a paragraph above it. A lone tag does so only on a lazy
 * line. The indentation is for the caller to judge.
 */
export function interruptsParagraph(line: Line, lazy: boolean): boolean {
  const { text, word, end } = line;
  switch (wordCode(line)) {
    case HASH:
      return readAtxHeading(line) !== undefined;
    case ASTERISK:
    case DASH:
    case UNDERSCORE:
      return isThematicBreak(line);
    case BACKTICK:
    case TILDE:
      return openFence(line) !== undefined;
    case LESS_THAN:
      return isInterruptingHtml(htmlCondition(text, word, end), lazy);
    default:
      return false;
  }
}

/** Whether the line cannot be a further row of the table above it. */
export function interruptsTable(line: Line): boolean {
  return indentOf(line) >= CODE_INDENT || interruptsParagraph(line, true);
}

/** Whether the line's first word is a tag that is whole and alone on its line, of no element that opens HTML otherwise. */
export function isLooseTag(line: Line): boolean {
  return (
    wordCode(line) === LESS_THAN &&
    indentOf(line) < CODE_INDENT &&
    htmlCondition(line.text, line.word, line.end) === 7
  );
}

function isInterruptingHtml(condition: number, lazy: boolean): boolean {
  return condition !== 0 && (lazy || condition !== 7);
}
