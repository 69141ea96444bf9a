import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasteRows } from '@/core/arrange/pasteRows';
import { isRefusal } from '@/core/change';
import { readPlan } from '@/core/readPlan';
import { drafts } from '@/core/texts.fixture';
import { smallPlan, smallTemplate } from '../smallTemplate.fixture.ts';
import { pastedRows } from './pastedRows.ts';

/** A row as `depth mark id words`, with `-` for what it has not. */
function shown(text: string): readonly string[] | undefined {
  return pastedRows(text)?.map(
    ({ depth, mark, id, words }) => `${depth} ${mark ?? '-'} ${id ?? '-'} ${words.replaceAll('\n', ' / ')}`,
  );
}

test.each([
  ['one\ntwo', ['0 - - one', '0 - - two']],
  ['- one\n- two', ['0 - - one', '0 - - two']],
  ['* [ ] T001 Write it\r\n* [x] F012: Read it\r\n', ['0 - T001 Write it', '0 x F012 Read it']],
  ['1. first\n2) second\n\n   third', ['0 - - first', '0 - - second', '1 - - third']],
  ['- [ ] **T003** [P] In parallel', ['0 - T003 [P] In parallel']],
  ['- [~] `T004` Ticked ID', ['0 ~ T004 Ticked ID']],
  ['> - quoted\n>   - inside', ['0 - - quoted', '1 - - inside']],
  ['• a bullet from elsewhere', ['0 - - a bullet from elsewhere']],
  ['- [link](https://example.org) stays', ['0 - - [link](https://example.org) stays']],
  ['HTTP2 stays, so does 3.5 and P95 latency', ['0 - - HTTP2 stays, so does 3.5 and P95 latency']],
  ['-not a bullet', ['0 - - -not a bullet']],
  ['- a\n  - b\n    - c\n  - d\n- e', ['0 - - a', '1 - - b', '2 - - c', '1 - - d', '0 - - e']],
  ['- a\n\t- b\n\t\t- c', ['0 - - a', '1 - - b', '2 - - c']],
  ['a\n\tb\n\t\tc', ['0 - - a', '1 - - b', '2 - - c']],
  ['    - a\n  - b\n- c', ['0 - - a', '0 - - b', '0 - - c']],
  ['- a\n      - b\n   - c', ['0 - - a', '1 - - b', '1 - - c']],
  ['- one\n  goes on\n  and on\n- two', ['0 - - one / goes on / and on', '0 - - two']],
  ['- [ ] T001\n- [ ] T002 b', ['0 - T001 ', '0 - T002 b']],
  ['- \n- [ ] \n1. ', []],
  ['\n \n', []],
])('%j becomes the rows %j', (text, rows) => {
  expect(shown(text)).toEqual(rows);
});

test.each([
  '```\n- code\n```',
  '- a\n  ~~~\n  code',
  '# Heading\n- a',
  '- a\n\n## Next',
  '| a | b |\n| - | - |',
  '> ```\n> a',
])('%j holds what no row can, and stays text', (text) => {
  expect(pastedRows(text)).toBeUndefined();
});

test('five thousand lines are five thousand rows', () => {
  expect(pastedRows('  - [x] a\r\n'.repeat(5000))).toHaveLength(5000);
});

test('whatever is pasted, the rows stand in the plan with their words, or the plan is as it was', () => {
  const plan = readPlan(smallPlan, smallTemplate);
  fc.assert(
    fc.property(fc.array(drafts(), { minLength: 1, maxLength: 6 }), (texts) => {
      const rows = pastedRows(texts.join('\n')) ?? [];
      const result = pasteRows(plan, 'phase.1/tasks/2', rows);
      if (isRefusal(result)) return;
      const field = result.plan.fields.get('phase.1/tasks');
      const now = field?.shape === 'rows' ? field.rows.slice(2, 2 + rows.length) : [];
      expect(now.map(({ depth }) => depth)).toEqual(rows.map(({ depth }) => depth));
      const { text } = result.plan;
      const letters = (words: string) => words.replace(/[^\p{L}]+/gu, '');
      expect(now.map(({ part }) => letters(text.slice(part.from, part.to)))).toEqual(
        rows.map(({ words }) => expect.stringContaining(letters(words))),
      );
    }),
    { numRuns: 300 },
  );
});
