import { BACKTICK, HASH, LESS_THAN, TILDE } from './characters.ts';
import { openFence } from './fence.ts';
import { readAtxHeading } from './heading.ts';
import { openHtml } from './html.ts';
import { CODE_INDENT, openIndented } from './indented.ts';
import type { OpenLeaf } from './leaf.ts';
import { indentOf, isBlank, wordCode } from './line.ts';
import type { Line } from './line.ts';
import { openParagraph } from './paragraph.ts';
import { add, closeLeaf } from './reader.ts';
import type { Reader } from './reader.ts';
import { isThematicBreak } from './thematicBreak.ts';
import type { Block } from '../block.ts';

/**
 * Reads the leaf that begins with the line's first word; nothing begins at a blank line. On a lazy line, which has
 * left containers behind, code goes no further than the line, and words right below a table become no header.
 */
export function openLeaf(reader: Reader, lazy: boolean, belowTable: boolean): void {
  const { line } = reader;
  if (isBlank(line)) return;
  const block = indentOf(line) < CODE_INDENT ? readOneLiner(line) : undefined;
  if (block) {
    add(reader, block);
    return;
  }
  const leaf = openMarked(line) ?? openParagraph(line, !(lazy && belowTable), opensItem(reader));
  reader.leaf = leaf;
  if ((leaf.kind === 'html' && leaf.closed) || (lazy && leaf.kind === 'indented')) closeLeaf(reader);
}

/** A heading or a break: whole with its line. */
function readOneLiner(line: Line): Block | undefined {
  if (wordCode(line) === HASH) return readAtxHeading(line);
  return isThematicBreak(line) ? { kind: 'break', from: line.word, to: line.end } : undefined;
}

/** A leaf that the line's beginning alone makes what it is. */
function openMarked(line: Line): OpenLeaf | undefined {
  if (indentOf(line) >= CODE_INDENT) return openIndented(line);
  const code = wordCode(line);
  if (code === LESS_THAN) return openHtml(line);
  return code === BACKTICK || code === TILDE ? openFence(line) : undefined;
}

/**
 * Whether the line's words are the first content of the innermost item: on the line of its marker, or on the next one
 * when nothing at all stands behind the marker and nothing before the words.
 */
function opensItem({ containers, line }: Reader): boolean {
  const container = containers.at(-1);
  if (container?.kind !== 'list' || container.children.length > 0) return false;
  const { item } = container;
  if (item.line === line.start) return true;
  return item.bare && item.nextLine === line.start && indentOf(line) === 0;
}
