import { closeContainers, closeLeaf } from './reader.ts';
import type { Reader } from './reader.ts';
import { continueFence } from './fence.ts';
import { continueHtml } from './html.ts';
import { continueIndented } from './indented.ts';
import { interruptsTable, isLooseTag } from './interruption.ts';
import { isBlank } from './line.ts';
import { openLeaf } from './openLeaf.ts';
import { continueParagraph } from './readParagraph.ts';
import { addRow } from './table.ts';
import type { OpenTable } from './table.ts';
import type { Line } from './line.ts';

/**
 * Reads what the container marks have left of the line, which belongs to the `depth` outermost open containers: goes
 * on with the open leaf, or closes it and opens what begins here.
 */
export function readLeaf(reader: Reader, depth: number): void {
  const { leaf, line } = reader;
  const lazy = depth < reader.containers.length;
  if (continueLeaf(reader, lazy)) return;
  closeLeaf(reader);
  if (!lazy || leaf?.kind !== 'paragraph' || !staysInside(line)) closeContainers(reader, depth);
  openLeaf(reader, lazy, leaf?.kind === 'table');
}

/**
 * Whether a lazy line that ends a paragraph stays in the paragraph's containers nevertheless. It should never; but
 * remark looks for the end of a lone tag's HTML before it leaves them, and finds it only beyond the line.
 */
function staysInside(line: Line): boolean {
  return line.next > line.end && isLooseTag(line);
}

/** False, and nothing read, when the open leaf is over or there is none. */
function continueLeaf(reader: Reader, lazy: boolean): boolean {
  const { leaf, line } = reader;
  if (leaf?.kind === 'paragraph') return continueParagraph(reader, leaf, lazy);
  if (!leaf || lazy) return false;
  if (leaf.kind === 'indented') return continueIndented(leaf, line);
  if (leaf.kind === 'table') return continueTable(leaf, line);
  if (leaf.kind === 'html' && !continueHtml(leaf, line)) return false;
  if (leaf.kind === 'fence') continueFence(leaf, line);
  if (leaf.closed) closeLeaf(reader);
  return true;
}

function continueTable(table: OpenTable, line: Line): boolean {
  if (isBlank(line) || interruptsTable(line)) return false;
  addRow(table, line);
  return true;
}
