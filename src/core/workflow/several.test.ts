import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { runs } from '../runs.fixture.ts';
import { tasksOf } from '../tasksOf.ts';
import { changeTasks, moveTasks, referrersOf, removeTasks } from './several.ts';
import { setTaskState, type GivenState } from './taskMarks.ts';

describe('the state of a task', () => {
  test.each<[before: string, state: GivenState, after: string]>([
    ['- [ ] T001 a', 'done', '- [x] T001 a'],
    ['- [x] T001 a', 'open', '- [ ] T001 a'],
    ['- [ ] T001 a', 'doing', '- [~] T001 a'],
    ['- [~] T001 a', 'done', '- [x] T001 a'],
    ['- [~] T001 a', 'open', '- [ ] T001 a'],
    ['- [x] T001 a', 'doing', '- [~] T001 a'],
    ['- [?] T001 a', 'open', '- [ ] T001 a'],
    ['- [ ] T001 [P] a', 'skipped', '- [ ] T001 [P] ~~a~~ – why not'],
    ['- [x] T001 a', 'skipped', '- [x] T001 ~~a~~ – why not'],
    ['- [ ] T001 ~~a~~ – why not', 'open', '- [ ] T001 a – why not'],
    ['- [ ] ~~T001 a~~', 'open', '- [ ] T001 a'],
    ['- [ ] ~~T001 a~~', 'done', '- [x] T001 a'],
    ['- [x] ~~T001 a~~', 'done', '- [x] T001 a'],
    ['- [x] ~~a~~', 'doing', '- [~] a'],
    ['- [ ] T001 a', 'open', '- [ ] T001 a'],
  ])('of %j, made %s, is %j', (before, state, after) => {
    const plan = readPlan(before, anyPlan);
    expect(text(setTaskState(plan, paths(plan)[0] ?? '', state, 'why not'))).toBe(after);
  });

  test('skipped is refused where words are struck through already: there would be no way back', () => {
    const plan = readPlan('- [ ] T001 a ~~b~~ c\n', anyPlan);
    expect(setTaskState(plan, paths(plan)[0] ?? '', 'skipped')).toMatchObject({
      refused: expect.stringContaining('struck through already'),
    });
  });

  test('in progress takes the mark that the plan has', () => {
    const plan = readPlan('- [-] a\n- [ ] b\n', anyPlan);
    expect(text(setTaskState(plan, paths(plan)[1] ?? '', 'doing'))).toBe('- [-] a\n- [-] b\n');
  });
});

const two =
  '## A\n\n- [ ] T001 a\n- [ ] T002 b\n  - [ ] T003 c\n- [ ] T004 d\n\n## B\n\n- [ ] T005 e\n- [ ] T006 f\n';

describe('several tasks at once', () => {
  test('are ticked', () => {
    const plan = readPlan(two, anyPlan);
    const result = changeTasks(plan, [at(plan, 'T001'), at(plan, 'T005')], (now, path) =>
      setTaskState(now, path, 'done'),
    );
    expect(text(result)).toBe(two.replace('[ ] T001', '[x] T001').replace('[ ] T005', '[x] T005'));
  });

  test('are taken out, with what is nested in them', () => {
    const plan = readPlan(two, anyPlan);
    expect(text(removeTasks(plan, [at(plan, 'T003'), at(plan, 'T002'), at(plan, 'T005')]))).toBe(
      '## A\n\n- [ ] T001 a\n- [ ] T004 d\n\n## B\n\n- [ ] T006 f\n',
    );
  });

  test.each<[ids: string, near: string, where: 'before' | 'after', order: string]>([
    ['T001 T002', 'T005', 'after', 'T004 | T005 T001 T002 T003 T006'],
    ['T001 T002', 'T005', 'before', 'T004 | T001 T002 T003 T005 T006'],
    ['T002 T001', 'T006', 'after', 'T004 | T005 T006 T001 T002 T003'],
    ['T001 T006', 'T004', 'before', 'T002 T003 T001 T006 T004 | T005'],
    ['T001 T006', 'T004', 'after', 'T002 T003 T004 T001 T006 | T005'],
    ['T001 T004', 'T002', 'after', 'T002 T003 T001 T004 | T005 T006'],
    ['T005', 'T001', 'before', 'T005 T001 T002 T003 T004 | T006'],
    ['T003', 'T001', 'after', 'T001 T003 T002 T004 | T005 T006'],
    ['T002', 'T003', 'after', 'T001 T002 T003 T004 | T005 T006'],
  ])('%s moved %s %s', (ids, near, where, order) => {
    const plan = readPlan(two, anyPlan);
    const result = moveTasks(
      plan,
      ids.split(' ').map((id) => at(plan, id)),
      at(plan, near),
      where,
    );
    if (isRefusal(result)) throw new Error(result.refused);
    const lists = [...result.plan.fields.values()].map(({ part }) =>
      tasksOf(result.plan)
        .filter(({ part: own }) => own.from >= part.from && own.to <= part.to)
        .map(({ task }) => task.id?.text)
        .join(' '),
    );
    expect(lists.join(' | ')).toBe(order);
  });

  test('go next to another in their order, whatever is chosen, in lists with parts and numbers too', () => {
    const shapes = fc.record({
      depths: fc.array(fc.boolean(), { minLength: 2, maxLength: 7 }),
      bullet: fc.constantFrom('-', '*', '1.'),
      chosen: fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }),
      near: fc.nat(6),
      where: fc.constantFrom('before' as const, 'after' as const),
    });
    fc.assert(
      fc.property(shapes, ({ depths, bullet, chosen, near, where }) => {
        const parent = depths.map((isPart, line) =>
          isPart && line > 0 ? depths.lastIndexOf(false, line) : -1,
        );
        const tops = depths.flatMap((_, line) => ((parent[line] ?? -1) < 0 ? [line] : []));
        const number = (line: number) => (bullet === '1.' ? `${tops.indexOf(line) + 1}.` : bullet);
        const lines = depths.map((_, line) =>
          (parent[line] ?? -1) < 0
            ? `${number(line)} [ ] T${line} a`
            : `${bullet === '1.' ? '   ' : '  '}- [ ] T${line} b`,
        );
        const plan = readPlan(`${lines.join('\n')}\n`, anyPlan);
        const moving = [...new Set(chosen)].filter((line) => tops.includes(line)).toSorted((a, b) => a - b);
        const target = tops[near % tops.length] ?? 0;
        fc.pre(moving.length > 0 && !moving.includes(target));
        const left = tops.filter((line) => !moving.includes(line));
        const place = left.indexOf(target) + (where === 'after' ? 1 : 0);
        const order = [...left.slice(0, place), ...moving, ...left.slice(place)];
        const expected = order.flatMap((line) => [
          line,
          ...parent.flatMap((above, part) => (above === line ? [part] : [])),
        ]);
        const chosenPaths = moving.map((task) => at(plan, `T${task}`));
        const result = moveTasks(plan, chosenPaths, at(plan, `T${target}`), where);
        expect(
          'refused' in result ? result.refused : tasksOf(result.plan).map(({ task }) => task.id?.text),
        ).toEqual(expected.map((task) => `T${task}`));
      }),
      { numRuns: runs() },
    );
  });

  test('say who names them before they go', () => {
    const plan = readPlan(`${two}- [ ] T007 g (depends on T001, T003)\n\nT002–T004 first.\n`, anyPlan);
    expect(
      referrersOf(plan, [at(plan, 'T002')]).map(({ id, from, to }) => [id, plan.text.slice(from, to)]),
    ).toEqual([
      ['T003', 'T003'],
      ['T002', 'T002–T004'],
    ]);
  });
});

function paths(plan: Plan): readonly string[] {
  return tasksOf(plan).map(({ path }) => path);
}

function at(plan: Plan, id: string): string {
  return tasksOf(plan).find(({ task }) => task.id?.text === id)?.path ?? '';
}

function text(result: Change | Refusal): string {
  return isRefusal(result) ? result.refused : result.plan.text;
}
