import { expect } from 'vitest';
import { elementsOf, textsOf } from './drawn.fixture.ts';
import { endOf, isText, type RenderedNode } from './rendered.ts';

/** Words stand at their offset, letter for letter unless they say otherwise, and boxes at their bracket. */
export function expectExact(nodes: readonly RenderedNode[], markdown: string): void {
  const texts = textsOf(nodes);
  const [exact, other] = [
    texts.filter(({ to }) => to === undefined),
    texts.filter(({ to }) => to !== undefined),
  ];
  for (const { from, text } of exact) expect(markdown.slice(from, from + text.length)).toBe(text);
  for (const text of other) expect(markdown.slice(text.from, endOf(text))).not.toBe(text.text);
  for (const text of texts) expect(endOf(text)).toBeLessThanOrEqual(markdown.length);
  for (const { attributes } of elementsOf(nodes).filter((element) => element.attributes.box !== undefined)) {
    const box = markdown.slice(attributes.box).slice(0, 3);
    expect(box).toMatch(attributes.done ? /^\[[xX]\]$/ : /^\[\s\]$/);
  }
}

/**
 * No word of the markdown is lost: each is among the words shown, with ticks and the titles and addresses of links.
 * Character references are read as what they mean.
 */
export function expectReadable(nodes: readonly RenderedNode[], markdown: string): void {
  const shown = readable(nodes).toLowerCase();
  const words = markdown.replaceAll(/&#?\w+;/g, ' ').match(/[a-z]+/gi) ?? [];
  expect(words.filter((word) => !shown.includes(word.toLowerCase()))).toEqual([]);
}

function readable(nodes: readonly RenderedNode[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.text;
      const { title = '', href = '', done } = node.attributes;
      return ` ${done ? 'x' : ''} ${title} ${href} ${readable(node.nodes)}`;
    })
    .join('');
}
