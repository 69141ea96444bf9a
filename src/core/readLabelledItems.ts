import { isComment } from './isComment.ts';
import type { Block, Item, List } from './block.ts';
import { knownLabelAt, type Label } from './label.ts';
import { lineEnd, lineStart } from './lines.ts';
import type { Range } from './range.ts';
import { itemPrefix } from './readRows.ts';
import type { BodyGrammar, Unit } from './unit.ts';

/** Whether an item of the list begins with a label that the template names: `- Status: Draft`. */
export function hasLabelledItems(text: string, list: List, { plainLabels }: BodyGrammar): boolean {
  if (plainLabels.size === 0) return false;
  return list.items.some((item) => knownLabelAt(text, contentLine(text, item), plainLabels) !== undefined);
}

/** A list whose items are labelled fields, one unit an item. Comments at an item's end are its guidance. */
export function readLabelledItems(
  text: string,
  list: List,
  grammar: BodyGrammar,
  quoted: boolean,
  guidance: readonly Range[],
): readonly Unit[] {
  return list.items.map((item, at) => {
    const unit = readItem(text, item, knownLabelAt(text, contentLine(text, item), grammar.plainLabels));
    const own = at === 0 ? [...guidance, ...unit.guidance] : unit.guidance;
    return { ...unit, quoted, guidance: own };
  });
}

function readItem(text: string, item: Item, label: Label | undefined): Unit {
  const part = { from: lineStart(text, item.marker.from), to: lineEnd(text, item.to) };
  const line = contentLine(text, item);
  const from = label?.end ?? line.from;
  const { blocks, comments } = withoutComments(text, item.children);
  const [head, nested] = blocks;
  const unit = { part, quoted: false, prefix: itemPrefix(text, item), guidance: comments };
  const labelled = label ? { ...unit, label } : unit;
  if (
    label &&
    blocks.length === 2 &&
    head?.kind === 'paragraph' &&
    nested?.kind === 'list' &&
    from >= head.to
  )
    return { ...labelled, kind: 'list', words: nested, list: nested };
  return { ...labelled, kind: 'prose', words: { from, to: Math.max(from, blocks.at(-1)?.to ?? from) } };
}

/** The blocks before the comments that end an item, and those comments. */
function withoutComments(
  text: string,
  children: readonly Block[],
): { blocks: readonly Block[]; comments: readonly Range[] } {
  let count = children.length;
  while (count > 1 && isComment(text, children[count - 1])) count -= 1;
  const comments = children.slice(count).map(({ from, to }) => ({ from, to }));
  return { blocks: children.slice(0, count), comments };
}

function contentLine(text: string, { marker }: Item): Range {
  let from = marker.to;
  const to = lineEnd(text, from);
  while (from < to && (text.charAt(from) === ' ' || text.charAt(from) === '\t')) from += 1;
  return { from, to };
}
