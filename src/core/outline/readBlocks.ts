import type { Block } from '../block.ts';
import { readFrontMatter } from './frontMatter.ts';
import { toNextLine } from './line.ts';
import { readContainers } from './readContainers.ts';
import { add, closeContainers, closeLeaf, openReader } from './reader.ts';
import type { Reader } from './reader.ts';
import { readLeaf } from './readLeaf.ts';

/**
 * The document's blocks in order, as CommonMark with GFM's tables, task boxes and footnotes has them, read the way
 * remark reads them; YAML front matter comes first. Total for any string, and linear: every line is read once, against
 * a bounded number of open containers.
 */
export function readBlocks(text: string): readonly Block[] {
  const reader = openReader(text);
  const frontMatter = readFrontMatter(reader.line);
  if (frontMatter) add(reader, frontMatter);
  while (toNextLine(reader.line)) readLine(reader);
  closeLeaf(reader);
  closeContainers(reader, 0);
  return reader.blocks;
}

function readLine(reader: Reader): void {
  const depth = readContainers(reader);
  // A last line that ends with its marks has no content, not even an empty line of it.
  if (reader.line.offset < reader.line.text.length) readLeaf(reader, depth);
}
