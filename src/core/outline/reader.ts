import type { Block } from '../block.ts';
import { finishContainer } from './container.ts';
import type { OpenContainer } from './container.ts';
import { finishFence } from './fence.ts';
import { finishHtml } from './html.ts';
import { finishIndented } from './indented.ts';
import type { OpenLeaf } from './leaf.ts';
import { openLines } from './line.ts';
import type { Line } from './line.ts';
import { finishParagraph, takeDefinitions } from './paragraph.ts';
import type { OpenParagraph } from './paragraph.ts';
import { finishTable } from './table.ts';
import { readBox } from './taskBox.ts';

/** What is open while a text is being read: containers from the outermost to the innermost, and one leaf in the last. */
export interface Reader {
  readonly line: Line;
  /** The document's own blocks. */
  readonly blocks: Block[];
  readonly containers: OpenContainer[];
  /** How many of the containers there are up to the innermost quote, that included. */
  quoted: number;
  leaf: OpenLeaf | undefined;
}

export function openReader(text: string): Reader {
  return { line: openLines(text), blocks: [], containers: [], quoted: 0, leaf: undefined };
}

/** Puts a finished block into the innermost open container. */
export function add(reader: Reader, block: Block): void {
  (reader.containers.at(-1)?.children ?? reader.blocks).push(block);
}

export function push(reader: Reader, container: OpenContainer): void {
  reader.containers.push(container);
  if (container.kind === 'quote') reader.quoted = reader.containers.length;
}

/** Finishes the innermost containers until `depth` are left. The leaf must be closed already. */
export function closeContainers(reader: Reader, depth: number): void {
  while (reader.containers.length > depth) {
    const container = reader.containers.pop();
    if (!container) continue;
    if (container.kind === 'quote') reader.quoted = quotedDepth(reader.containers);
    add(reader, finishContainer(container));
  }
}

function quotedDepth(containers: readonly OpenContainer[]): number {
  return containers.findLastIndex(({ kind }) => kind === 'quote') + 1;
}

export function closeLeaf(reader: Reader): void {
  const { leaf } = reader;
  reader.leaf = undefined;
  if (leaf?.kind === 'paragraph') closeParagraph(reader, leaf);
  else if (leaf) add(reader, finishLeaf(leaf));
}

/** Puts the definitions with which the paragraph begins among the finished blocks. */
export function addDefinitions(reader: Reader, paragraph: OpenParagraph): void {
  for (const definition of takeDefinitions(paragraph, reader.line.text)) add(reader, definition);
}

function closeParagraph(reader: Reader, open: OpenParagraph): void {
  addDefinitions(reader, open);
  const paragraph = finishParagraph(open);
  if (!paragraph) return;
  const container = reader.containers.at(-1);
  if (open.opensItem && container?.kind === 'list')
    container.item.box = readBox(reader.line.text, paragraph.lines);
  add(reader, paragraph);
}

function finishLeaf(leaf: Exclude<OpenLeaf, OpenParagraph>): Block {
  if (leaf.kind === 'indented') return finishIndented(leaf);
  if (leaf.kind === 'fence') return finishFence(leaf);
  return leaf.kind === 'html' ? finishHtml(leaf) : finishTable(leaf);
}
