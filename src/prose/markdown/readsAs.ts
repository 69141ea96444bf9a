import type { Root, RootContent } from 'mdast';
import { shiftLines } from './lines.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { readRuns } from './readRuns.ts';
import { textRuns, type Run } from './run.ts';
import { sameRuns } from './sameRuns.ts';

/** Whether the text behind that list marker, or none, is one paragraph with these runs and leaves what follows it alone. */
export function readsAs(text: string, runs: readonly Run[], marker: string): boolean {
  const source = `${text}\n\nx`;
  const placed = marker ? shiftLines(`${marker} ${source}`, marker.length + 1) : source;
  const blocks = marker ? itemBlocks(parseMarkdown(placed)) : parseMarkdown(placed).children;
  const [paragraph, after] = blocks;
  if (blocks.length !== 2 || after?.type !== 'paragraph') return false;
  if (paragraph?.type === 'html') return sameRuns(textRuns(paragraph.value, []), runs);
  return paragraph?.type === 'paragraph' && sameRuns(readRuns(paragraph.children, placed), runs);
}

/** What stands in the one item of the one list, nothing when it has a box. */
function itemBlocks({ children: [list, ...others] }: Root): readonly RootContent[] {
  const [item, ...more] = list?.type === 'list' ? list.children : [];
  const single = item && others.length === 0 && more.length === 0 && typeof item.checked !== 'boolean';
  return single ? item.children : [];
}
