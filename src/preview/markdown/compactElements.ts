import type { ElementContent, Nodes, Properties } from 'hast';
import type { Position } from 'unist';
import type { Range } from '@/core/range.ts';
import { type Attributes, isTag, isText, type RenderedNode } from './rendered.ts';

/**
 * The sanitized tree as plain data, `shift` added to every offset. What lies deeper than any person nests is shown as
 * its source.
 */
export function compactElements(tree: Nodes, source: string, shift: number): readonly RenderedNode[] {
  const nodes = tree.type === 'root' ? tree.children : [tree];
  return nodes.flatMap((node) => compact(node, { source, shift, depth: 0 }));
}

interface Context {
  readonly source: string;
  readonly shift: number;
  readonly depth: number;
}

const DEEPEST = 60;

function compact(node: Nodes, context: Context): readonly RenderedNode[] {
  const range = readPosition(node.position);
  if (node.type === 'text') return compactText(node.value, range, context);
  if (node.type !== 'element' || !isTag(node.tagName)) return [];
  const place = range ?? spanOf(node.children);
  if (context.depth > DEEPEST) return sourceOf(place, context);
  const inner = { ...context, depth: context.depth + 1 };
  return [
    {
      tag: node.tagName,
      from: place.from + context.shift,
      to: place.to + context.shift,
      nodes: joinText(node.children.flatMap((child) => compact(child, inner))),
      attributes: readAttributes(node.properties, context.shift),
    },
  ];
}

/** Text that stands together in the source becomes one node a line. */
function joinText(nodes: readonly RenderedNode[]): readonly RenderedNode[] {
  const joined: RenderedNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    const isNext =
      before !== undefined &&
      isText(before) &&
      isText(node) &&
      before.to === undefined &&
      node.to === undefined &&
      before.from + before.text.length === node.from &&
      !/[\r\n]$/.test(before.text);
    if (isNext) joined.splice(-1, 1, { from: before.from, text: before.text + node.text });
    else joined.push(node);
  }
  return joined;
}

/** Text without a place is the line breaks that the tree's builder sets between blocks. */
function compactText(text: string, range: Range | undefined, context: Context): readonly RenderedNode[] {
  if (range === undefined || text === '') return [];
  const { source, shift } = context;
  const from = range.from + shift;
  const isExact = source.slice(range.from, range.to) === text;
  return [isExact ? { from, text } : { from, text, to: range.to + shift }];
}

function sourceOf(place: Range, context: Context): readonly RenderedNode[] {
  return compactText(context.source.slice(place.from, place.to), place, context);
}

function spanOf(nodes: readonly ElementContent[]): Range {
  const ranges = nodes.flatMap((node) => readPosition(node.position) ?? []);
  return { from: ranges[0]?.from ?? 0, to: ranges.at(-1)?.to ?? 0 };
}

function readPosition(position: Position | undefined): Range | undefined {
  const from = position?.start.offset;
  const to = position?.end.offset;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function readAttributes(properties: Properties, shift: number): Attributes {
  const { depth, start, loose, done, box, label, align, href, title } = properties;
  return {
    ...(typeof depth === 'number' && { depth }),
    ...(typeof start === 'number' && { start }),
    ...(loose === true && { loose }),
    ...(typeof done === 'boolean' && { done }),
    ...(typeof box === 'number' && { box: box + shift }),
    ...(typeof label === 'string' && { label }),
    ...((align === 'left' || align === 'right' || align === 'center') && { align }),
    ...(typeof href === 'string' && { href }),
    ...(typeof title === 'string' && { title }),
  };
}
