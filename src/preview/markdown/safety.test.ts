import { describe, expect, test } from 'vitest';
import { hostileInputs } from '../hostile.fixture.ts';
import { drawn, elementsOf } from './drawn.fixture.ts';
import { isText, type RenderedNode, TAGS } from './rendered.ts';
import { renderSection } from './renderSection.ts';

const KNOWN: ReadonlySet<string> = new Set(TAGS);
const ATTRIBUTES = new Set(['depth', 'start', 'loose', 'done', 'box', 'label', 'align', 'href', 'title']);

/** Everything that a person can read, titles of links and names of invisible characters among it. */
function readable(nodes: readonly RenderedNode[]): string {
  return nodes
    .map((node) =>
      isText(node)
        ? node.text
        : `${node.attributes.title ?? ''} ${node.attributes.href ?? ''} ${readable(node.nodes)}`,
    )
    .join('');
}

/** The plain words of the source. Character references are read as what they mean; international hosts in ASCII. */
function wordsIn(markdown: string): readonly string[] {
  return markdown.replaceAll(/&#?\w+;/g, ' ').match(/\w+/g) ?? [];
}

test('there are as many hostile inputs as the list has', () => {
  expect(hostileInputs).toHaveLength(68);
  expect(new Set(hostileInputs.map(({ name }) => name)).size).toBe(68);
});

describe.each(hostileInputs)('$name', ({ markdown }) => {
  test('asks for nothing but known tags, known attributes and trusted addresses', () => {
    for (const element of elementsOf(drawn(markdown, '', true))) {
      expect(KNOWN).toContain(element.tag);
      for (const attribute of Object.keys(element.attributes)) expect(ATTRIBUTES).toContain(attribute);
      expect(element.attributes.href ?? '#').toMatch(/^(?:https?:\/\/[^/\\]|mailto:|#)/);
    }
  });

  test('stays readable to the last word', () => {
    const shown = readable(drawn(markdown, '', true));
    for (const word of wordsIn(markdown)) expect(shown.toLowerCase()).toContain(word.toLowerCase());
  });
});

test('a definition from elsewhere in the plan is checked like one of the section', () => {
  const elements = elementsOf(drawn('[x][r]', '[r]: javascript:__pwned=1'));
  expect(elements.map((element) => element.tag)).toEqual(['p', 'unlinked', 'address']);
});

test('the host of a link is shown as it is, not as it looks', () => {
  expect(readable(drawn('[bank](https://bank.example@evil.example/)'))).toContain('evil.example');
  expect(readable(drawn('[x](https://\u0430pple.example)'))).toContain('xn--pple-43d.example');
});

test('rendering pollutes no prototype', () => {
  for (const { markdown } of hostileInputs) renderSection(markdown, '', true);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
