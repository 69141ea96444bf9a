import type { Block } from '../block.ts';
import type { Range } from '../range.ts';

/**
 * Which of the laws of ranges the blocks of a text break, in words: siblings follow each other and do not overlap,
 * what belongs to a block lies in it, lines hold no line ending, and outside of all blocks there is only white space.
 */
export function brokenRanges(text: string, blocks: readonly Block[]): readonly string[] {
  const whole = { from: 0, to: text.length };
  return [...gaps(text, blocks), ...blocksIn(text, whole, blocks)];
}

export function countBlocks(blocks: readonly Block[]): number {
  let count = blocks.length;
  for (const block of blocks) count += countBlocks(childrenOf(block));
  return count;
}

function blocksIn(text: string, parent: Range, blocks: readonly Block[]): readonly string[] {
  const found = orderIn(parent, blocks, 'blocks');
  for (const block of blocks)
    found.push(...partsOf(text, block), ...blocksIn(text, block, childrenOf(block)));
  return found;
}

function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items;
  return 'children' in block ? block.children : [];
}

function partsOf(text: string, block: Block): readonly string[] {
  if (block.kind === 'heading') return orderIn(block, [block.content], 'content');
  if (block.kind === 'item')
    return orderIn(block, block.box ? [block.marker, block.box] : [block.marker], 'marker');
  if (block.kind === 'footnote') return orderIn(block, [block.label], 'label');
  if (block.kind === 'table') return block.rows.flatMap((row) => orderIn(row, row.cells, 'cells'));
  return 'lines' in block ? linesIn(text, block, block.lines) : [];
}

function linesIn(text: string, block: Block, lines: readonly Range[]): readonly string[] {
  const found = orderIn(block, lines, 'lines');
  for (const { from, to } of lines)
    if (/[\r\n]/.test(text.slice(from, to))) found.push(`the line at ${from} holds a line ending`);
  return found;
}

function orderIn(parent: Range, ranges: readonly Range[], name: string): string[] {
  const found: string[] = [];
  let at = parent.from;
  for (const { from, to } of ranges) {
    if (from < at || to < from || to > parent.to)
      found.push(`${name}: ${from}-${to} behind ${at} in ${parent.from}-${parent.to}`);
    at = to;
  }
  return found;
}

function gaps(text: string, blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { from, to } of [...blocks, { from: text.length, to: text.length }]) {
    if (/[^ \t\r\n]/.test(text.slice(at, from))) found.push(`words between ${at} and ${from}`);
    at = to;
  }
  return found;
}
