import { describe, expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { scheduleOf } from '@/core/work/schedule';
import { anyPlan } from '@/templates/anyPlan';
import { itemsOf } from './taskItems.ts';
import { waitsWords } from './waitsWords.ts';

function waits(text: string): readonly string[] {
  const plan = readPlan(text, anyPlan);
  return itemsOf(plan).map(({ key }) => waitsWords(plan, scheduleOf(plan).unmet(key)));
}

describe('what a task waits for is said in a line', () => {
  test.each([
    [
      'the text says so',
      '## Phase 1: A\n\n- [ ] T001 [P] a\n- [ ] T002 [P] b (depends on T001)\n',
      ['', 'Waits for T001 (said here)'],
    ],
    [
      'a phase',
      '## Phase 1: A\n\n- [ ] T001 a\n\n## Phase 2: B\n\n- [ ] T002 b\n',
      ['', 'Waits for Phase 1 (1 open)'],
    ],
    [
      'the same file',
      '## Phase 1: A\n\n- [ ] T001 a in `src/a.ts`\n- [ ] T002 b in `src/a.ts`\n',
      ['', 'Same file: T001'],
    ],
    [
      'many of one kind',
      `## Phase 1: A\n\n${[1, 2, 3, 4, 5].map((n) => `- [ ] T00${n} [P] a\n`).join('')}- [ ] T006 [P] b (depends on T001–T005)\n`,
      ['', '', '', '', '', 'Waits for T001, T002, T003 and 2 more (said here)'],
    ],
  ])('%s', (_, text, words) => {
    expect(waits(text)).toEqual(words);
  });

  test('a task without an ID is named by its first words', () => {
    expect(
      waits(
        '## Phase 1: A\n\n- [ ] Write **all** of the long story of it in `a/b.ts`\n- [ ] Read `a/b.ts`\n',
      )[1],
    ).toBe('Same file: “Write all of the long story…”');
  });
});
