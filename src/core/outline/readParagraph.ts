import { trimBlanks } from './characters.ts';
import { setextDepth } from './heading.ts';
import { continueHtml, openLooseTag } from './html.ts';
import { CODE_INDENT } from './indented.ts';
import { interruptsParagraph } from './interruption.ts';
import { indentOf, isBlank } from './line.ts';
import { addLine } from './paragraph.ts';
import type { OpenParagraph } from './paragraph.ts';
import { add, addDefinitions, closeLeaf } from './reader.ts';
import type { Reader } from './reader.ts';
import { openTable } from './table.ts';

/**
 * Goes on with the open paragraph, or turns it into the heading or its last line into the table that this line makes
 * of it. False, and the line not read, when the paragraph is over.
 */
export function continueParagraph(reader: Reader, paragraph: OpenParagraph, lazy: boolean): boolean {
  const { line } = reader;
  if (isBlank(line)) return false;
  if (!lazy && paragraph.mayBeHeader && becomeTable(reader, paragraph)) return true;
  const isDeep = indentOf(line) >= CODE_INDENT;
  if (!isDeep && !lazy && setextDepth(line) !== 0) return becomeHeading(reader, paragraph);
  if (!isDeep && interruptsParagraph(line, lazy)) return false;
  addLine(paragraph, line, !isDeep);
  return true;
}

/**
 * The paragraph's last line is a table's header, and the rest a paragraph of its own, if the line is its delimiter row.
 *
 * A header that is nothing but a tag makes remark end the paragraph, too; but then it sees HTML rather than a table.
 */
function becomeTable(reader: Reader, paragraph: OpenParagraph): boolean {
  const { line } = reader;
  const header = paragraph.lines.at(-1);
  const table = header && openTable(header, line);
  if (!table) return false;
  paragraph.lines.pop();
  const html = paragraph.lines.length > 0 && openLooseTag(line.text, paragraph.lastOffset, header);
  closeLeaf(reader);
  reader.leaf = html || table;
  return !html || continueHtml(html, line);
}

/** The paragraph is a heading above the line, its underline. False when it holds definitions alone: nothing is left to head. */
function becomeHeading(reader: Reader, paragraph: OpenParagraph): boolean {
  const { line } = reader;
  addDefinitions(reader, paragraph);
  const first = paragraph.lines[0];
  const last = paragraph.lines.at(-1);
  const depth = setextDepth(line);
  if (!first || !last || depth === 0) return false;
  const content = { from: first.from, to: trimBlanks(line.text, first.from, last.to) };
  reader.leaf = undefined;
  add(reader, { kind: 'heading', from: first.from, to: line.end, depth, setext: true, content });
  return true;
}
