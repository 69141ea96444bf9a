import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { statementsOf } from './dependencies.ts';

/** Words of the last of 23 tasks, and what it says it waits for. */
test.each<[words: string, on: string]>([
  ['Build (depends on T012, T013)', 'T012 T013'],
  ['Build (depends on T012 and T013)', 'T012 T013'],
  ['Build (depends on T012, and T013)', 'T012 T013'],
  ['Build (Depends on: T012 & T013)', 'T012 T013'],
  ['Build – depends on **T012**, `T013`', 'T012 T013'],
  ['Build (depends on [T012] + [T013])', 'T012 T013'],
  ['Build (depends on T004–T007)', 'T004 T005 T006 T007'],
  ['Build (depends on T004-T007)', 'T004 T005 T006 T007'],
  ['Build (depends on T004 through T006, T009)', 'T004 T005 T006 T009'],
  ['Build (depends on T004-006)', 'T004 T005 T006'],
  ['Build (depends on T012/T013)', 'T012 T013'],
  ['Build (depends on T012 (the index), T013)', 'T012 T013'],
  ['Build, depends on T099', 'T099'],
  ['Build (blocked by T003)', 'T003'],
  ['Build (waits for T003)', 'T003'],
  ['Build (after T003)', 'T003'],
  ['Build *(after T003 — same file)*', 'T003'],
  ['Build after T003.', 'T003'],
  ['After T003: build', 'T003'],
  ['Build; needs T003, then ship', 'T003'],
  ['It needs T003 as much as T004 does', ''],
  ['Build (needs T003)', 'T003'],
  ['Build (requires T003, T004)', 'T003 T004'],
  ['Build. Requires T003', 'T003'],
  ['Build\n  - Depends on: T003, T004', 'T003 T004'],
  ['Build\n  - **Dependencies**: T003', 'T003'],
  ['Build\n  depends on T003', 'T003'],
  ['Build (depends on Phase 2)', 'phase 2'],
  ['Build (depends on Phase 2 and T003)', 'T003 phase 2'],
  ['Build (depends on US1)', 'story 1'],
  ['Build (depends on User Story 2, T003)', 'T003 story 2'],
  ['Build after T003 <!-- a note -->', 'T003'],
  ['Build (depends on T003 <!-- a note -->, T004)', 'T003 T004'],
  ['Build <!-- depends on T003 -->', ''],
  ['Build (depends on T003,\n  T014)', 'T003 T014'],
  ['Build (depends on T003\n  and T014)', 'T003 T014'],
  ['Build, it depends\n  on T003', 'T003'],
  ['Build (blocked\n  by T003)', 'T003'],
  ['Build (depends on T003; T004)', 'T003 T004'],
  ['Build (depends on T003; T004 is free)', 'T003'],
  ['Build (depends on T003、T004)', 'T003 T004'],
  ['Build (depends on T003，T004)', 'T003 T004'],
  ['Build (depends on both T003 and T004)', 'T003 T004'],
  ['Build (depends on all of T003–T005)', 'T003 T004 T005'],
  ['Build (depends on T003 or T004)', 'T003 T004'],
  ['Build (after either T003 or T004)', 'T003 T004'],
  ['Build (blocked-by T003)', 'T003'],
  ['Build\n  - blockedBy: T003', 'T003'],
  ['Build [deps: T003, T004]', 'T003 T004'],
  ['Build [dependsOn: T003]', 'T003'],
  ['Build (depends: T003)', 'T003'],
  ['Build the deps T003', ''],
  ['Build (depends on T003 – the till, T004 – the shop)', 'T003 T004'],
  ['Build (depends on T003 – the till, T004)', 'T003 T004'],
  ['Build (depends on T003 – the till, T004 tests it)', 'T003'],
  ['Build (depends on T003 – a remark that goes on and on for much longer than that, T004)', 'T003'],
  ['Is no longer referenced after T005; do not remove', ''],
  ['Put it in the next available position after T005', ''],
  ['No callers remain after T005', ''],
  ['It no longer depends on T005', ''],
  ['It does not depend on T005', ''],
  ['Run together with or after T005', ''],
  ['Remove it after T005 in the list', ''],
  ['Dependencies: none (T004 is a sibling)', ''],
  ['Check dependencies T004', ''],
  ['Requires FR-001 and FR-002', ''],
  ['Needs 200 ms', ''],
  ['(depends on the index)', ''],
  ['See T003 and T004', ''],
  ['Build ~~(depends on T003)~~', ''],
  ['Build ~~(depends on T003)~~ (depends on T004)', 'T004'],
  ['~~Build (depends on T003)~~', 'T003'],
  ['Build\n\n  ```\n  (depends on T003)\n  ```', ''],
  ['Build\n  - so:\n\n        depends on T003', ''],
  ['It does not directly depend on T003', ''],
  ['It doesn’t yet depend on T003', ''],
  ['Nothing depends on T003', ''],
  ['No other task depends on T003', ''],
  ['It has no UI and depends on T003', 'T003'],
  ['No dependencies: T003 is free', ''],
  ['T002 depends on T003', ''],
  ['Build, so T002 depends on T003', ''],
  ['Build what T002 (the till) also depends on T003 for', ''],
  ['T002 and T004 are blocked by T003', ''],
  ['Build; T002 must run after T003', ''],
  ['Build; US2 depends on T003', ''],
  ['Build\n  - T002 needs T003', ''],
  ['Build as T023 depends on T003', 'T003'],
  ['T022 and T023 depend on T003', 'T003'],
  ['Use what T002 made, depends on T003', 'T003'],
  ['Write the tests for T002 (depends on T003)', 'T003'],
  ['Merge T002 after T003', 'T003'],
  ['Where it is sought before and after T003', ''],
  ['Look after T003', ''],
  ['Look after T003-style names', ''],
])('%j waits for %j', (words, on) => {
  const others = Array.from({ length: 22 }, (_, at) => `- [ ] T${String(at + 1).padStart(3, '0')} a`);
  const text = ['# A', '', ...others, `- [ ] T023 ${words}`, ''].join('\n');
  const plan = readPlan(text, anyPlan);
  const row = tasksOf(plan).at(-1);
  const found = row ? statementsOf(plan, row) : [];
  const said = found.flatMap(({ ids, phases, stories }) => [
    ...ids,
    ...phases.map((number) => `phase ${number}`),
    ...stories.map((number) => `story ${number}`),
  ]);
  expect(said.join(' ')).toBe(on);
});

test('IDs of numbers alone can be waited for, and words around them stay words', () => {
  const plan = readPlan(
    '# A\n\n- [ ] 1.1 a\n- [ ] 1.2 b, 2.5 times as fast\n- [ ] 2.1 c (depends on 1.1, 1.2)\n',
    anyPlan,
  );
  expect(tasksOf(plan).map((row) => statementsOf(plan, row).flatMap(({ ids }) => ids))).toEqual([
    [],
    [],
    ['1.1', '1.2'],
  ]);
});

test('the place of a statement is where it stands in the text', () => {
  const plan = readPlan('- [ ] T001 a\n- [ ] T002 b (depends on T001) c\n', anyPlan);
  const [, row] = tasksOf(plan);
  const [said] = row ? statementsOf(plan, row) : [];
  expect(said && plan.text.slice(said.from, said.to)).toBe('depends on T001');
  expect(said && plan.text.slice(said.list.from, said.list.to)).toBe('T001');
});
