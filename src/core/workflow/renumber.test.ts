import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { runs } from '../runs.fixture.ts';
import { tasksOf } from '../tasksOf.ts';
import { idsOf, referencesOf } from './references.ts';
import { renumber } from './renumber.ts';
import { inOrder } from './idRanges.ts';
import { partsOf, taskIds } from './taskIds.ts';

describe('the whole plan', () => {
  test.each<[what: string, before: string, after: string]>([
    ['closes gaps', '- [ ] T001 a\n- [ ] T004 b\n', '- [ ] T001 a\n- [ ] T002 b\n'],
    [
      'puts a late task in its place',
      '- [ ] T001 a\n- [ ] T009 b\n- [ ] T002 c\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n',
    ],
    ['gives doubles IDs of their own', '- [ ] T001 a\n- [ ] T001 b\n', '- [ ] T001 a\n- [ ] T002 b\n'],
    [
      'drops suffixes',
      '- [ ] T001 a\n- [ ] T001a b\n- [ ] T002 c\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n',
    ],
    ['keeps the width', '- [ ] T0001 a\n- [ ] T0007 b\n', '- [ ] T0001 a\n- [ ] T0002 b\n'],
    [
      'keeps a width that a number has outgrown',
      '- [ ] T998 a\n- [ ] T999 b (after T998)\n- [ ] T1001 c\n',
      '- [ ] T998 a\n- [ ] T999 b (after T998)\n- [ ] T1000 c\n',
    ],
    [
      'takes a range with an end that is not there along',
      '- [ ] T001 a\n- [ ] T003 b\n- [ ] T004 c\n\nT003-T004a\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n\nT002-T003\n',
    ],
    ['keeps the dress', '- [ ] **T003**: a\n- [ ] T005: [P] b\n', '- [ ] **T003**: a\n- [ ] T004: [P] b\n'],
    [
      'numbers each series by itself',
      '- [ ] T001 a\n- [ ] F005 b\n- [ ] T003 c\n',
      '- [ ] T001 a\n- [ ] F005 b\n- [ ] T002 c\n',
    ],
    [
      'numbers within a group',
      '- [ ] 1.1 a\n- [ ] 1.3 b\n- [ ] 2.2 c\n',
      '- [ ] 1.1 a\n- [ ] 1.2 b\n- [ ] 2.2 c\n',
    ],
    ['goes on from the first', '- [ ] T010 a\n- [ ] T012 b\n', '- [ ] T010 a\n- [ ] T011 b\n'],
    [
      'takes dependencies along',
      '- [ ] T001 a\n- [ ] T005 b\n- [ ] T006 c (depends on T005, T001)\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c (depends on T002, T001)\n',
    ],
    [
      'takes lists with slashes along, and no paths',
      '- [ ] T001 a\n- [ ] T003 b\n- [ ] T004 c (depends on T001/T003), T003/T004 in `docs/T003/T004.md`\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c (depends on T001/T002), T002/T003 in `docs/T003/T004.md`\n',
    ],
    [
      'takes IDs of numbers alone along where a dependency is stated, and no other numbers',
      '- [ ] 1.1 a, 1.3 times\n- [ ] 1.3 b\n- [ ] 1.4 c (depends on 1.1, 1.3)\n- [ ] 1.6 d\n  - Requires: 1.3–1.4\n',
      '- [ ] 1.1 a, 1.3 times\n- [ ] 1.2 b\n- [ ] 1.3 c (depends on 1.1, 1.2)\n- [ ] 1.4 d\n  - Requires: 1.2–1.3\n',
    ],
    [
      'takes ranges along',
      '- [ ] T001 a\n- [ ] T003 b\n- [ ] T005 c\n\nT001–T005, then T003-005\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n\nT001–T003, then T002-003\n',
    ],
    [
      'splits a range whose tasks part',
      '- [ ] T001 a\n- [ ] T003 b\n- [ ] T002 c\n\nT001-T002 first\n',
      '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n\nT001, T003 first\n',
    ],
    [
      'takes commands along',
      '- [ ] F001 a\n- [ ] F003 b\n\n```\n/run-task F001 | /run-task F003\n```\n',
      '- [ ] F001 a\n- [ ] F002 b\n\n```\n/run-task F001 | /run-task F002\n```\n',
    ],
    [
      'passes over an ID that is named and missing',
      '- [ ] T001 a\n- [ ] T004 b (after T002)\n',
      '- [ ] T001 a\n- [ ] T003 b (after T002)\n',
    ],
    [
      'opens tens where the phases do',
      '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T003 b\n\n## Phase 2: B\n\n- [ ] T020 c\n- [ ] T022 d\n',
      '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b\n\n## Phase 2: B\n\n- [ ] T010 c\n- [ ] T011 d\n',
    ],
    [
      'leaves a line for several tasks',
      '- [ ] T001-T003 a\n- [ ] T009 b\n',
      '- [ ] T001-T003 a\n- [ ] T009 b\n',
    ],
  ])('%s', (_, before, after) => {
    const { result } = renumber(readPlan(before, anyPlan));
    expect(isRefusal(result) ? result.refused : result.plan.text).toBe(after);
  });

  test('says which ID became which, and where a mention could mean two tasks', () => {
    const plan = readPlan('- [ ] T001 a\n- [ ] T003 b\n- [ ] T003 c\n- [ ] T004 d (after T003)\n', anyPlan);
    const { map, unsure } = renumber(plan);
    expect(map.map(({ from, to }) => `${from} ${to}`)).toEqual(['T003 T002']);
    expect(unsure.map(({ id }) => id)).toEqual(['T003']);
  });
});

test('a part of the plan is numbered around the rest', () => {
  const plan = readPlan('- [ ] T001 a\n- [ ] T009 b\n- [ ] T002 c\n- [ ] T003 d (after T009)\n', anyPlan);
  const [, second, third] = tasksOf(plan);
  const { result } = renumber(plan, new Set([second?.path ?? '', third?.path ?? '']));
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(
    '- [ ] T001 a\n- [ ] T002 b\n- [ ] T004 c\n- [ ] T003 d (after T002)\n',
  );
});

const lettered = fc.integer({ min: 1, max: 30 }).map((n) => `T${String(n).padStart(3, '0')}`);
const bare = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 }))
  .map((ns) => ns.join('.'));
const saying = (number: fc.Arbitrary<string>) =>
  fc.oneof(
    number.map((id) => `do (depends on ${id})`),
    fc.tuple(number, number).map(([a, b]) => `do (depends on ${a}/${b})`),
    fc.tuple(number, number).map(([a, b]) => `do (needs ${a}–${b})`),
    fc.tuple(number, number).map(([a, b]) => `see ${a}–${b}`),
    fc.constant('do it'),
  );
const textsOf = (number: fc.Arbitrary<string>) =>
  fc
    .array(fc.record({ id: number, words: saying(number), done: fc.boolean(), deep: fc.boolean() }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((lines) =>
      lines.map(
        ({ id, words: said, done, deep }, at) =>
          `${deep && at > 0 ? '  ' : ''}- [${done ? 'x' : ' '}] ${id} ${said}`,
      ),
    )
    .map((lines) => `# A\n\n${lines.join('\n')}\n\nT001-T005 and T007 first.\n`);
const texts = fc.oneof(textsOf(lettered), textsOf(bare));

describe('laws', () => {
  test('numbers of a series rise from top to bottom, each once, and a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { result } = renumber(readPlan(text, anyPlan));
        if (isRefusal(result)) throw new Error(result.refused);
        const ids = tasksOf(result.plan).map(({ task }) => task.id?.text ?? '');
        const series = new Set(ids.map((id) => partsOf(id)?.prefix));
        for (const one of series) {
          const own = ids.filter((id) => partsOf(id)?.prefix === one);
          expect(own).toEqual(inOrder(new Set(own)));
        }
        expect(renumber(result.plan).map).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('every mention goes on naming the same tasks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = readPlan(text, anyPlan);
        const { result } = renumber(before);
        if (isRefusal(result)) throw new Error(result.refused);
        expect(named(result.plan)).toEqual(named(before));
      }),
      { numRuns: runs() },
    );
  });
});

/** For each task's words and the last paragraph, the places of the tasks that they name. */
function named(plan: ReturnType<typeof readPlan>): readonly (readonly number[])[] {
  const rows = tasksOf(plan);
  const { byId } = taskIds(plan);
  const lines = new Map<number, Set<number>>();
  for (const reference of referencesOf(plan)) {
    const line = plan.text.slice(0, reference.from).split('\n').length;
    const known = lines.get(line) ?? new Set<number>();
    for (const id of idsOf(plan, reference)) {
      const [row] = byId.get(id) ?? [];
      if (row) known.add(rows.indexOf(row));
    }
    lines.set(line, known);
  }
  return [...lines.values()].map((found) => [...found].sort((a, b) => a - b));
}
