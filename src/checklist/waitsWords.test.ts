import { describe, expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { scheduleOf } from '@/core/workflow/schedule';
import { anyPlan } from '@/templates/anyPlan';
import { itemsOf } from './taskItems.ts';
import { sharedPhases } from './sharedPhases.ts';
import { phasesWords, waitsWords } from './waitsWords.ts';

function waits(text: string): readonly string[] {
  const plan = readPlan(text, anyPlan);
  return itemsOf(plan).map(({ key }) => waitsWords(plan, scheduleOf(plan).unmet(key)));
}

describe('what a task waits for is said in a line', () => {
  test.each([
    [
      'the text says so',
      '## Phase 1: A\n\n- [ ] T001 [P] a\n- [ ] T002 [P] b (depends on T001)\n',
      ['', 'Waits for T001'],
    ],
    [
      'a phase',
      '## Phase 1: A\n\n- [ ] T001 a\n\n## Phase 2: B\n\n- [ ] T002 b\n',
      ['', 'Waits for Phase 1 (1 open)'],
    ],
    [
      'the order of a list',
      '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 [P] c\n',
      ['', 'Waits for T001 (earlier in the list)', 'Waits for T002 (earlier in the list)'],
    ],
    [
      'the same file',
      '## Phase 1: A\n\n- [ ] T001 a in `src/a.ts`\n- [ ] T002 b in `src/a.ts`\n',
      ['', 'Waits for T001 (same file)'],
    ],
    [
      'many of one kind',
      `## Phase 1: A\n\n${[1, 2, 3, 4, 5].map((n) => `- [ ] T00${n} [P] a\n`).join('')}- [ ] T006 [P] b (depends on T001–T005)\n`,
      ['', '', '', '', '', 'Waits for T001, T002, T003 and 2 more'],
    ],
  ])('%s', (_, text, words) => {
    expect(waits(text)).toEqual(words);
  });

  test('phases that all tasks of a group wait for are said once, for the group', () => {
    const plan = readPlan(
      '## Phase 1: A\n\n- [ ] T001 a\n\n## Phase 2: B\n\n- [ ] T002 b\n\n## Phase 3: C\n\n- [ ] T003 [P] c\n- [ ] T004 d (depends on T003)\n',
      anyPlan,
    );
    const third = itemsOf(plan).slice(2);
    const shared = sharedPhases(plan, third);
    expect(phasesWords(shared)).toBe('Phase 2');
    const words = third.map(({ key }) => waitsWords(plan, scheduleOf(plan).unmet(key), shared));
    expect(words).toEqual(['', 'Waits for T003']);
    expect(sharedPhases(plan, itemsOf(plan))).toEqual([]);
  });

  test.each([
    [[], ''],
    [['Phase 1: A'], 'Phase 1'],
    [['Phase 1: A', 'Polish'], 'Phase 1 and “Polish”'],
    [['Phase 1: A', 'Phase 2: B', 'Phase 3: C'], 'Phase 1, Phase 2 and 1 more'],
  ])('%j are “%s”', (titles, words) => {
    expect(phasesWords(titles)).toBe(words);
  });

  test('a task without an ID is named by its first words', () => {
    expect(
      waits(
        '## Phase 1: A\n\n- [ ] Write **all** of the long story of it in `a/b.ts`\n- [ ] Read `a/b.ts`\n',
      )[1],
    ).toBe('Waits for “Write all of the long story…” (same file)');
  });
});
