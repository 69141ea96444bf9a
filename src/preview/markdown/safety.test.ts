import { describe, expect, test } from 'vitest';
import { hostileInputs } from '../hostile.fixture.ts';
import { drawn, elementsOf, sketch } from './drawn.fixture.ts';
import { expectReadable } from './faithful.fixture.ts';
import { TAGS } from './rendered.ts';
import { renderSection } from './renderSection.ts';

const KNOWN: ReadonlySet<string> = new Set(TAGS);
const ATTRIBUTES = new Set(['depth', 'start', 'loose', 'done', 'box', 'label', 'align', 'href', 'title']);

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
    expectReadable(drawn(markdown, '', true), markdown);
  });
});

test('a definition from elsewhere in the plan is checked like one of the section', () => {
  const elements = elementsOf(drawn('[x][r]', '[r]: javascript:__pwned=1'));
  expect(elements.map((element) => element.tag)).toEqual(['p', 'unlinked', 'address']);
});

test('the host of a link is shown as it is, not as it looks', () => {
  expect(sketch(drawn('[bank](https://bank.example@evil.example/)'))).toContain('evil.example');
  expect(sketch(drawn('[x](https://\u0430pple.example)'))).toContain('xn--pple-43d.example');
});

test('rendering pollutes no prototype', () => {
  for (const { markdown } of hostileInputs) renderSection(markdown, '', true);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
