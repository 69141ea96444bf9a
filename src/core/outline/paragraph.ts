import type { Definition, Paragraph } from '../block.ts';
import type { Range } from '../range.ts';
import { LEFT_BRACKET } from './characters.ts';
import type { Line } from './line.ts';
import { definitionRows } from './linkDefinition.ts';

/** Words that may go on, and may still turn out to be definitions, a heading or a table's header. */
export interface OpenParagraph {
  readonly kind: 'paragraph';
  lines: Range[];
  /** Where the last line's content starts, its indentation with it. */
  lastOffset: number;
  /** Whether the last line becomes a table's header when a delimiter row follows. */
  mayBeHeader: boolean;
  /** Whether it is the first content of a list item, where a task box may stand. */
  readonly opensItem: boolean;
}

export function openParagraph(line: Line, mayBeHeader: boolean, opensItem: boolean): OpenParagraph {
  return { kind: 'paragraph', lines: [wordsOf(line)], lastOffset: line.offset, mayBeHeader, opensItem };
}

export function addLine(paragraph: OpenParagraph, line: Line, mayBeHeader: boolean): void {
  paragraph.lines.push(wordsOf(line));
  paragraph.lastOffset = line.offset;
  paragraph.mayBeHeader = mayBeHeader;
}

/** Takes the link reference definitions with which the paragraph begins out of it; it may be left without lines. */
export function takeDefinitions(paragraph: OpenParagraph, text: string): readonly Definition[] {
  const { lines } = paragraph;
  const definitions: Definition[] = [];
  let row = 0;
  for (let first = lines[row]; first && text.charCodeAt(first.from) === LEFT_BRACKET; first = lines[row]) {
    const rows = definitionRows(text, lines, row);
    if (rows === 0) break;
    row += rows;
    definitions.push({ kind: 'definition', from: first.from, to: lines[row - 1]?.to ?? first.to });
  }
  if (row > 0) paragraph.lines = lines.slice(row);
  return definitions;
}

/** The paragraph, or undefined when no line is left of it. */
export function finishParagraph({ lines }: OpenParagraph): Paragraph | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last && { kind: 'paragraph', from: first.from, to: last.to, lines };
}

function wordsOf(line: Line): Range {
  return { from: line.word, to: line.end };
}
