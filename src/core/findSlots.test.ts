import { describe, expect, test } from 'vitest';
import { findSlots, wholeSlot } from './findSlots.ts';

const slots: readonly (readonly [markdown: string, hints: readonly string[]])[] = [
  ['**Goal**: [Describe the outcome]', ['Describe the outcome']],
  ['<Describe the outcome.>', ['Describe the outcome.']],
  ['`[Specific subtask]` and `<path/to/file.ts>`', ['Specific subtask', 'path/to/file.ts']],
  ['- [ ] TXXX Documentation updates', ['TXXX']],
  ['[e.g. Python 3.11, or NEEDS CLARIFICATION]', ['e.g. Python 3.11, or NEEDS CLARIFICATION']],
  ['Storage: NEEDS CLARIFICATION', ['NEEDS CLARIFICATION']],
  ['[DATE] and [FEATURE]', ['DATE', 'FEATURE']],
  ['# T-[ticket id] [Task name]', ['ticket id', 'Task name']],
  ['## Phase 1: <Phase Title>', ['Phase Title']],
  ['# {{Feature Title}} by {{ author }}', ['Feature Title', 'author']],
];

const notSlots: readonly string[] = [
  '- [ ] T001 [P] [US1] Add the route in `app/[id]/page.tsx`',
  '- [x] done and - [X] done',
  '[a link](https://example.org) and [another][ref] and [ref]: x',
  'a footnote[^1] and `List<String>` and Map<String, number>',
  '<br> <details> <summary>more</summary> <https://example.org> <me@example.org>',
  '`@scope/<name>` keeps its name, as does `cli format [target]`',
  'items[0], matrix[i][j], \\[not one\\]',
  '${{ secrets.KEY }}, {{ steps.one.output }}, {{ env(KEY) }} and `{{name}}`',
  '[US1, US2] and [P:3.1] and [T012]',
  '',
];

describe('findSlots', () => {
  test.each(slots)('%s waits for words', (markdown, hints) => {
    expect(findSlots(markdown).map(({ hint }) => hint)).toEqual(hints);
  });

  test.each(notSlots)('%s waits for nothing', (markdown) => {
    expect(findSlots(markdown)).toEqual([]);
  });

  test('a whole slot is told from words with a slot in them', () => {
    expect(wholeSlot(' [Describe it] ')).toBe('Describe it');
    expect(wholeSlot('Write [something] down')).toBeUndefined();
  });
});
