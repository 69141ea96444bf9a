import { isText, type RenderedElement, type RenderedNode, type RenderedText } from './rendered.ts';
import { renderSection } from './renderSection.ts';

/** The nodes of a section that is expected to be drawn. */
export function drawn(markdown: string, definitions = '', startsPlan = false): readonly RenderedNode[] {
  const rendered = renderSection(markdown, definitions, startsPlan);
  if (rendered.state === 'paused')
    throw new Error(`Paused, because ${rendered.reason}: ${markdown.slice(0, 80)}`);
  return rendered.nodes;
}

/** The nodes as one line: `p(Hello strong(you) slot(Describe X))`. */
export function sketch(nodes: readonly RenderedNode[]): string {
  return nodes
    .map((node) => (isText(node) ? node.text : `${node.tag}${details(node)}(${sketch(node.nodes)})`))
    .join('');
}

export function elementsOf(nodes: readonly RenderedNode[]): readonly RenderedElement[] {
  return nodes.flatMap((node) => (isText(node) ? [] : [node, ...elementsOf(node.nodes)]));
}

export function textsOf(nodes: readonly RenderedNode[]): readonly RenderedText[] {
  return nodes.flatMap((node) => (isText(node) ? [node] : textsOf(node.nodes)));
}

function details({ attributes }: RenderedElement): string {
  const { label: _, ...shown } = attributes;
  return Object.values(shown).some((value) => value !== false) ? JSON.stringify(shown) : '';
}
