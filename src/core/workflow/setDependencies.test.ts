import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { runs } from '../runs.fixture.ts';
import { tasksOf } from '../tasksOf.ts';
import { dependenciesOf, setDependencies } from './setDependencies.ts';

test.each<[before: string, ids: string, after: string]>([
  ['b', 'T001', 'b (depends on T001)'],
  ['b', 'T001 T002', 'b (depends on T001, T002)'],
  ['b\n  more words', 'T001', 'b (depends on T001)\n  more words'],
  ['b (depends on T001)', 'T001 T002', 'b (depends on T001, T002)'],
  ['b (depends on T001–T002)', 'T002', 'b (depends on T002)'],
  ['b (depends on T001)', '', 'b'],
  ['b *(depends on T001)* – more', '', 'b – more'],
  ['b – depends on T001', '', 'b'],
  ['b\n  - Depends on: T001', 'T002', 'b\n  - Depends on: T002'],
  ['b\n  - Depends on: T001', '', 'b'],
  ['b (after T001)', 'T002', 'b (after T002)'],
  ['b (depends on Phase 1, T001)', 'T002', 'b (depends on Phase 1, T002)'],
  ['b (depends on T001)', 'T001', 'b (depends on T001)'],
  ['After T001, x', '', 'x'],
  ['After T001: x', '', 'x'],
  ['After T001, x', 'T002', 'After T002, x'],
  ['x [depends on T001]', 'T002', 'x [depends on T002]'],
  ['x [depends on T001]', '', 'x'],
  ['x `depends on T001`', 'T002', 'x `depends on T002`'],
  ['x `depends on T001`', '', 'x'],
  ['x **depends on T001**', 'T002', 'x **depends on T002**'],
  ['x (**depends on** T001)', '', 'x'],
  ['x (depends on [T001](#t001))', 'T002', 'x (depends on T002)'],
  ['x (depends on [T001](#t001), [T002](#t002))', 'T002', 'x (depends on [T002](#t002))'],
  ['x (depends on [T001](#t001))', 'T001 T002', 'x (depends on [T001](#t001), T002)'],
  ['x (depends on [T001](#t001))', '', 'x'],
  ['x (depends on **T001**, `T002`)', 'T002', 'x (depends on `T002`)'],
  ['x (Depends on T001, T002. Note: y)', '', 'x (Note: y)'],
  ['x (Depends on T001, T002.)', '', 'x'],
  ['x (y, depends on T001)', '', 'x (y)'],
  ['x. Requires T001. Then y', '', 'x. Then y'],
  ['x. Depends on T001.', '', 'x.'],
  ['x after T001.', '', 'x.'],
  ['x; needs T001, then y', '', 'x, then y'],
  ['x, depends on T001', '', 'x'],
  ['x\n  depends on T001', '', 'x'],
  ['x (after T001) y', '', 'x y'],
  ['x (depends on T001–T002)', 'T001 T002 T004', 'x (depends on T001–T002, T004)'],
  ['x (depends on T001 and T002)', 'T001 T002 T004', 'x (depends on T001, T002 and T004)'],
  ['x (depends on T001, T002 and T004)', 'T001 T004', 'x (depends on T001 and T004)'],
  ['x (depends on T001/T002)', 'T001 T002 T004', 'x (depends on T001/T002/T004)'],
  ['x (depends on T001)\n  - Blocked by: T002', 'T002', 'x\n  - Blocked by: T002'],
  [
    'x (depends on T001)\n  - Blocked by: T002',
    'T001 T002 T004',
    'x (depends on T001, T004)\n  - Blocked by: T002',
  ],
  ['x:', 'T001', 'x (depends on T001):'],
  ['x <!-- y -->', 'T001', 'x (depends on T001) <!-- y -->'],
])('%j, to wait for %j, becomes %j', (before, ids, after) => {
  const text = (words: string) => `- [ ] T001 a\n- [ ] T002 c\n- [ ] T004 d\n- [ ] T003 ${words}\n`;
  const plan = readPlan(text(before), anyPlan);
  const row = tasksOf(plan).at(-1);
  const result = setDependencies(plan, row?.path ?? '', ids === '' ? [] : ids.split(' '));
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(text(after));
});

test.each<[words: string, ids: string]>([
  ['x. Requires T001 to be done', ''],
  ['x (depends on T001-T002 tests)', ''],
  ['x (after T001 — same file)', ''],
  ['x (depends on T001 (the till), T002)', 'T002'],
  ['x (depends on T001, which is late)', ''],
  ['the form depends on T001', ''],
])('%j, to wait for %j, is refused: words around it would be lost or say nothing', (words, ids) => {
  const plan = readPlan(`- [ ] T001 a\n- [ ] T002 c\n- [ ] T003 ${words}\n`, anyPlan);
  const result = setDependencies(plan, tasksOf(plan).at(-1)?.path ?? '', ids === '' ? [] : [ids]);
  expect(isRefusal(result) && result.refused).toMatch(/^Not done: .*T001.*Nothing was written/);
});

const said = fc.oneof(
  fc.constantFrom(
    'x',
    'y.',
    '`z`',
    '**b**',
    '[l](#l)',
    '(r)',
    '–',
    ',',
    ';',
    '. Note:',
    '<!-- c -->',
    '\n ',
    '\n  - ',
  ),
  fc
    .tuple(
      fc.constantFrom('depends on', 'After', 'needs', '**Depends on**:', 'requires both'),
      fc.array(fc.constantFrom('T001', '**T002**', '[T004](#t4)', 'T001–T004', 'T001 (why)', 'Phase 1'), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom(', ', ' and ', '/', ' + '),
      fc.constantFrom(
        ['(', ')'],
        ['[', ']'],
        ['', ''],
        ['*(', ')*'],
        ['`', '`'],
        ['(', '.)'],
        ['(', ' tests)'],
        ['(r, ', ')'],
        ['', '.'],
      ),
    )
    .map(([verb, names, join, [open = '', close = '']]) => `${open}${verb} ${names.join(join)}${close}`),
);

test('the head stays, every other word stays, and what is read back is what was wanted', () => {
  fc.assert(
    fc.property(
      fc.array(said, { minLength: 1, maxLength: 5 }),
      fc.subarray(['T001', 'T002', 'T004']),
      (words, ids) => {
        const text = `- [ ] T001 a\n- [ ] T002 c\n- [ ] T004 d\n- [ ] T003 [P] w ${words.join(' ')}\n`;
        const plan = readPlan(text, anyPlan);
        const row = tasksOf(plan).find(({ task }) => task.id?.text === 'T003');
        const result = setDependencies(plan, row?.path ?? '', ids);
        if (!row || isRefusal(result)) return;
        const after = tasksOf(result.plan).find(({ task }) => task.id?.text === 'T003');
        expect(after?.task.markers.map(({ name }) => name)).toEqual(['P']);
        expect(after && [...dependenciesOf(result.plan, after)].sort()).toEqual(ids);
        const others = (all: string) => all.match(/\b(?:[a-z]|why|Note)\b/g);
        expect(others(result.plan.text)).toEqual(others(text));
      },
    ),
    { numRuns: runs() },
  );
});

test('a plan that says it another way goes on saying it so', () => {
  const plan = readPlan('- [ ] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 c\n', anyPlan);
  const result = setDependencies(plan, tasksOf(plan).at(-1)?.path ?? '', ['T002']);
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(
    '- [ ] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 c (after T002)\n',
  );
});
