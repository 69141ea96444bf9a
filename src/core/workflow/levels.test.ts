import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import type { Plan } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { growth } from './countSteps.fixture.ts';
import { scheduleOf } from './schedule.ts';

interface Drawn {
  readonly depth: number;
  readonly isDone: boolean;
  readonly on: readonly number[];
}

/** Lists with tasks in tasks, each of which waits for some before it; never for one that it is a part of. */
const trees = fc
  .array(
    fc.record({
      depth: fc.nat(3),
      isDone: fc.nat(3).map((chance) => chance === 0),
      on: fc.array(fc.nat(30), { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) => {
    const rows: (Drawn & { readonly above: readonly number[] })[] = [];
    for (const [at, { depth, isDone, on }] of drawn.entries()) {
      const before = rows.at(-1);
      const own = Math.min(depth, before ? before.depth + 1 : 0);
      const line = before ? [...before.above, at - 1] : [];
      const above = line.filter((each) => (rows[each]?.depth ?? 0) < own);
      rows.push({ depth: own, isDone, above, on: on.filter((each) => each < at && !above.includes(each)) });
    }
    return rows;
  });

type Tree = readonly (Drawn & { readonly above: readonly number[] })[];

function textOf(tree: Tree): string {
  const lines = tree.map(({ depth, isDone, on }, at) => {
    const waits = on.length === 0 ? '' : ` (depends on ${on.map(idOf).join(', ')})`;
    return `${'  '.repeat(depth)}- [${isDone ? 'x' : ' '}] ${idOf(at)} do${waits}\n`;
  });
  return `## Work\n\n${lines.join('')}`;
}

function idOf(at: number): string {
  return `T${String(at + 1).padStart(3, '0')}`;
}

/** How many open tasks are done one after the other before one can begin, by asking for each anew. */
function begins(tree: Tree, at: number): number {
  const { above = [], on = [] } = tree[at] ?? {};
  const inherited = above.flatMap((each) => (tree[each]?.on ?? []).filter((other) => other !== at));
  return Math.max(0, ...[...on, ...inherited].map((other) => ends(tree, other)));
}

/** When it and all of its parts are done. */
function ends(tree: Tree, at: number): number {
  if (tree[at]?.isDone) return 0;
  const parts = tree.flatMap(({ above }, each) => (above.at(-1) === at ? [each] : []));
  return Math.max(begins(tree, at) + 1, ...parts.map((part) => ends(tree, part)));
}

test('waves and the critical path are those that each task by itself says', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { waves, criticalPath } = scheduleOf(readPlan(textOf(tree), anyPlan));
      const open = tree.flatMap(({ isDone }, at) => (isDone ? [] : [at]));
      const tops = open.filter((at) => tree[at]?.depth === 0);
      const levels = [...new Set(tops.map((at) => begins(tree, at)))].toSorted((a, b) => a - b);
      expect(waves.map(named)).toEqual(
        levels.map((level) => tops.filter((at) => begins(tree, at) === level).map(idOf)),
      );
      expect(criticalPath.length).toBe(Math.max(0, ...open.map((at) => begins(tree, at) + 1)));
    }),
    { numRuns: 300 },
  );
});

test('what waits for a task waits for all of its parts', () => {
  const { waves, criticalPath } = scheduleOf(
    readPlan(
      `- [ ] T001 a
  - [ ] T002 b
  - [ ] T003 c (after T002)
  - [ ] T004 d (after T003)
- [ ] T005 e (depends on T001)
- [ ] T006 f
- [ ] T007 g (after T006)
`,
      anyPlan,
    ),
  );
  expect(waves.map(named)).toEqual([['T001', 'T006'], ['T007'], ['T005']]);
  expect(named(criticalPath)).toEqual(['T002', 'T003', 'T004', 'T005']);
});

function named(rows: readonly TaskRow[]): readonly string[] {
  return rows.map(({ task }) => task.id?.text ?? '');
}

describe('a plan four times as long takes about four times the steps to schedule', () => {
  const task = (at: number, on = '') => `- [ ] ${idOf(at)} do${on === '' ? '' : ` (depends on ${on})`}\n`;
  const all = (size: number, line: (at: number) => string) =>
    Array.from({ length: size }, (_, at) => line(at)).join('');
  const ids = (size: number) => Array.from({ length: size }, (_, at) => idOf(at)).join(', ');

  test.each<[string, (size: number) => string]>([
    ['a chain', (size) => all(size, (at) => task(at, at === 0 ? '' : idOf(at - 1)))],
    ['a chain behind a circle', (size) => all(size, (at) => task(at, idOf(at === 0 ? 1 : at - 1)))],
    ['one circle', (size) => all(size, (at) => task(at, idOf(at === 0 ? size - 1 : at - 1)))],
    ['circles of two', (size) => all(size, (at) => task(at, idOf(at % 2 === 0 ? at + 1 : at - 1)))],
    ['a task that waits for all', (size) => all(size, (at) => task(at)) + task(size, ids(size))],
    [
      'parts of a task that waits for all',
      (size) =>
        all(size, (at) => task(at)) + task(size, ids(size)) + all(size, (at) => `  ${task(size + 1 + at)}`),
    ],
  ])('%s', (_, text) => {
    const made = (size: number) => {
      const plan = readPlan(`## Work\n\n${text(size)}`, anyPlan);
      tasksOf(plan);
      return plan;
    };
    const look = (plan: Plan) => {
      const { unmet, links } = scheduleOf(plan);
      return [links, tasksOf(plan).map(({ path }) => unmet(path))];
    };
    expect(growth(made, look, 100)).toBeLessThan(6);
  });
});
