import type { Range } from '@/core/range.ts';
import { endOf, isInline, isText, type RenderedNode } from './markdown/rendered.ts';
import { splitText } from './markdown/splitText.ts';

/**
 * The tree with the range that is being written marked: its words exactly, wrapped in `live`, and the blocks that lie
 * wholly in it. Where the range holds no words, the block that it stands in or behind.
 */
export function markLive(nodes: readonly RenderedNode[], live: Range): readonly RenderedNode[] {
  return touches(nodes, live) ? markWords(nodes, live) : markBlock(nodes, live.from);
}

function touches(nodes: readonly RenderedNode[], live: Range): boolean {
  return nodes.some((node) => {
    if (!overlaps(node, live)) return false;
    return isText(node) || node.nodes.length === 0 || touches(node.nodes, live);
  });
}

function markWords(nodes: readonly RenderedNode[], live: Range): readonly RenderedNode[] {
  const result: RenderedNode[] = [];
  let run: RenderedNode[] = [];
  const endRun = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last)
      result.push({ tag: 'live', from: first.from, to: endOf(last), nodes: run, attributes: {} });
    run = [];
  };
  for (const node of nodes.flatMap((child) => cut(child, live))) {
    if (isInline(node) && isCovered(node, live)) run.push(node);
    else {
      endRun();
      result.push(markNode(node, live));
    }
  }
  endRun();
  return result;
}

function markNode(node: RenderedNode, live: Range): RenderedNode {
  if (isText(node) || !overlaps(node, live)) return node;
  if (isCovered(node, live)) return { ...node, attributes: { ...node.attributes, live: true } };
  return { ...node, nodes: markWords(node.nodes, live) };
}

function markBlock(nodes: readonly RenderedNode[], at: number): readonly RenderedNode[] {
  const index = nodes.findLastIndex((node) => !isInline(node) && node.from <= at);
  return nodes.map((node, position) => {
    if (position !== index || isText(node)) return node;
    const inside = markBlock(node.nodes, at);
    if (inside.some((child, place) => child !== node.nodes[place])) return { ...node, nodes: inside };
    return { ...node, attributes: { ...node.attributes, live: true } };
  });
}

function cut(node: RenderedNode, live: Range): readonly RenderedNode[] {
  return isText(node) ? splitText(node, [live.from, live.to]) : [node];
}

function overlaps(node: RenderedNode, live: Range): boolean {
  return node.from < live.to && endOf(node) > live.from;
}

/** Words that do not stand letter for letter in the source cannot be cut; they are covered when they are touched. */
function isCovered(node: RenderedNode, live: Range): boolean {
  if (isText(node) && node.to !== undefined) return overlaps(node, live);
  return node.from >= live.from && endOf(node) <= live.to && overlaps(node, live);
}
