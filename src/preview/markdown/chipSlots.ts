import { findSlots, type Slot } from '@/core/findSlots.ts';
import type { Range } from '@/core/range.ts';
import { endOf, isText, type RenderedElement, type RenderedNode, type Tag } from './rendered.ts';
import { splitText } from './splitText.ts';

/**
 * The tree with every slot of the section as one chip that holds its hint, with whatever markup stands inside the
 * brackets. Code blocks, notes and front matter stay as they are; so do slots that only overlap some other markup.
 */
export function chipSlots(nodes: readonly RenderedNode[], markdown: string): readonly RenderedNode[] {
  const slots = findSlots(markdown).map((slot) => ({ ...slot, hintRange: hintRange(slot, markdown) }));
  return slots.length === 0 ? nodes : nodes.map((node) => chipInside(node, slots));
}

interface Chip extends Slot {
  /** The slot without its brackets and backticks. */
  readonly hintRange: Range;
}

const UNTOUCHED: ReadonlySet<Tag> = new Set(['fence', 'frontMatter', 'note', 'noteBlock', 'address', 'host']);
const HOLDS_BLOCKS: ReadonlySet<Tag> = new Set([
  'blockquote',
  'ul',
  'ol',
  'li',
  'footnote',
  'table',
  'thead',
  'tbody',
  'tr',
]);

function chipInside(node: RenderedNode, slots: readonly Chip[]): RenderedNode {
  if (isText(node) || UNTOUCHED.has(node.tag)) return node;
  const inside = slots.filter((slot) => slot.from < node.to && slot.to > node.from);
  if (inside.length === 0) return node;
  const nodes = HOLDS_BLOCKS.has(node.tag)
    ? node.nodes.map((child) => chipInside(child, inside))
    : chipAmong(node.nodes, inside);
  return { ...node, nodes };
}

/** The children with the run that a slot covers put into a chip, for every slot that some children cover exactly. */
function chipAmong(nodes: readonly RenderedNode[], slots: readonly Chip[]): readonly RenderedNode[] {
  const cuts = slots.flatMap((slot) => [slot.from, slot.to]);
  const pieces = nodes.flatMap((node): readonly RenderedNode[] =>
    isText(node) ? splitText(node, cuts) : [node],
  );
  const result: RenderedNode[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const slot = slots.find(({ from }) => from === piece.from);
    const length =
      slot === undefined ? 0 : pieces.slice(index).findIndex((next) => endOf(next) === slot.to) + 1;
    if (slot !== undefined && length > 0) result.push(chip(slot, pieces.slice(index, index + length)));
    else result.push(chipInside(piece, slots));
    index += Math.max(length - 1, 0);
  }
  return result;
}

function chip(slot: Chip, run: readonly RenderedNode[]): RenderedElement {
  const nodes = run.flatMap((node) => clip(node, slot.hintRange));
  return { tag: 'slot', from: slot.from, to: slot.to, nodes, attributes: {} };
}

/** The node without the letters outside the range. A slot in angle brackets is no HTML any more. */
function clip(node: RenderedNode, range: Range): readonly RenderedNode[] {
  if (!isText(node)) {
    const nodes = node.nodes.flatMap((child) => clip(child, range));
    if (node.tag === 'literal') return nodes;
    return node.nodes.length > 0 && nodes.length === 0 ? [] : [{ ...node, nodes }];
  }
  return splitText(node, [range.from, range.to]).filter(
    (piece) => piece.to !== undefined || (piece.from >= range.from && endOf(piece) <= range.to),
  );
}

function hintRange(slot: Slot, markdown: string): Range {
  const raw = markdown.slice(slot.from, slot.to);
  const opening = /^`?\s*[[<]?/.exec(raw)?.[0].length ?? 0;
  const closing = opening === 0 ? 0 : (/[\]>]?\s*`?$/.exec(raw)?.[0].length ?? 0);
  return { from: slot.from + opening, to: slot.to - closing };
}
