import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '@/core/plan';
import { readPlan } from '@/core/readPlan';
import { plans, wholeTexts } from '@/core/texts.fixture';
import { scheduleOf } from '@/core/workflow/schedule';
import { anyPlan } from '@/templates/anyPlan';
import { arrowId, type ChartChoices } from './chart.ts';
import { chartOf } from './chartOf.ts';
import { criticalIn, cyclicIn } from './marked.ts';
import { allTasks } from './placed.fixture.ts';
import { streamOf } from './streams.ts';
import { taskFacts } from './taskFacts.ts';
import { topTask } from './topTask.ts';
import { shortestWay, waysOf, withHolders } from './ways.ts';

const plan = (body: string) => readPlan(`# Move\n\n${body}`, anyPlan);

/** A chart in words: `[T001 T002] → T003`, phases by their titles. */
function drawn(of: Plan, choices: Partial<ChartChoices> = {}): readonly string[] {
  const chart = chartOf(of, { ...allTasks, ...choices });
  const facts = taskFacts(of);
  const idOf = (path: string) => facts.get(path)?.id || (facts.get(path)?.words ?? path);
  const names = new Map<string, string>();
  for (const { id, items, stage } of chart.frames) {
    names.set(id, stage.title);
    for (const item of items) {
      if (item.tasks.length === 1) names.set(item.id, idOf(item.id));
      if (item.tasks.length > 1) names.set(item.id, `[${item.tasks.map(idOf).join(' ')}]`);
      if (item.tasks.length === 0) names.set(item.id, '•');
    }
  }
  const nameOf = (id: string) => names.get(id) ?? idOf(id);
  return chart.arrows.map(
    ({ from, to, kind }) => `${nameOf(from)} ${kind === 'stated' ? '→' : '⇢'} ${nameOf(to)}`,
  );
}

const shop = `## Phase 1: Till

- [x] T001 Order
- [ ] T002 [P] Choose
- [ ] T003 [P] Paint
- [ ] T004 Open (depends on T001)

## Phase 2: Staff

- [ ] T005 Train (depends on T002)
  - [ ] T006 Read (depends on T004)
- [ ] T007 Rest
`;

describe('what is drawn', () => {
  test('tasks that wait alike are one group, and what others say is not said again', () => {
    expect(drawn(plan(shop)).toSorted()).toEqual(
      [
        'T001 → T004',
        'T001 ⇢ [T002 T003]',
        '[T002 T003] ⇢ T004',
        'T005 ⇢ T007',
        'Phase 1: Till ⇢ Phase 2: Staff',
        'T002 → T005',
        'T004 → T005',
      ].toSorted(),
    );
  });

  test('only what the text says', () => {
    expect(drawn(plan(shop), { statedOnly: true })).toEqual(['T001 → T004', 'T002 → T005', 'T004 → T005']);
  });

  test('phases alone, with what the text says of their tasks', () => {
    expect(drawn(plan(shop), { detail: 'phases' })).toEqual(['Phase 1: Till → Phase 2: Staff']);
    expect(drawn(plan(shop), { detail: 'phases', statedOnly: true })).toEqual([
      'Phase 1: Till → Phase 2: Staff',
    ]);
  });

  test('without what is done', () => {
    expect(drawn(plan(shop), { hideDone: true })).not.toContain('T001 → T004');
  });

  test('a task that waits for a whole phase has one arrow from its frame', () => {
    const waits = plan(
      '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b\n\n## Phase 2: B\n\n- [ ] T003 c (depends on Phase 1)\n',
    );
    expect(drawn(waits)).toEqual(['Phase 1: A ⇢ Phase 2: B', 'Phase 1: A → T003']);
  });

  test('boxes beside the phases are counted, not drawn, unless they are tied to a task', () => {
    const beside = '## Done when\n\n- [ ] D001 It sells\n- [ ] D002 It lasts\n';
    const free = chartOf(plan(`${shop}\n${beside}`), allTasks);
    expect([free.frames.length, free.beside]).toEqual([2, 2]);
    const tied = chartOf(plan(`${shop}\n${beside.replace('sells', 'sells (depends on T005)')}`), allTasks);
    expect([tied.frames.length, tied.beside]).toEqual([3, 0]);
  });

  test('stories stand side by side, between what comes before and behind them', () => {
    for (const { text, template } of wholeTexts) {
      const { frames } = chartOf(readPlan(text, template), allTasks);
      const stories = frames.filter(({ stage }) => stage.story !== undefined);
      expect(new Set(stories.map(({ column }) => column)).size).toBeLessThanOrEqual(1);
    }
  });
});

describe('what stands out', () => {
  test('the longest chain, through groups and from phase to phase', () => {
    const critical = criticalIn(plan(shop), chartOf(plan(shop), allTasks));
    const ids = [...critical.tasks].map((path) => taskFacts(plan(shop)).get(path)?.id);
    expect(ids).toEqual(['T003', 'T004', 'T005', 'T007']);
    expect(critical.arrows.size).toBe(3);
  });

  test('tasks that wait for each other', () => {
    const round = plan('- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n- [ ] T003 c\n');
    const cyclic = cyclicIn(round, chartOf(round, allTasks));
    expect([cyclic.arrows.size, cyclic.tasks.size]).toEqual([2, 2]);
  });

  test('what is met by following the arrows from a task', () => {
    const of = plan(shop);
    const ways = waysOf(chartOf(of, allTasks));
    const facts = [...taskFacts(of).values()];
    const pathOf = (id: string) => facts.find((each) => each.id === id)?.row.path ?? '';
    const { tasks } = streamOf(ways, pathOf('T004'));
    const met = facts
      .filter(({ row }) =>
        withHolders(ways, row.path)
          .slice(0, 2)
          .some((id) => tasks.has(id)),
      )
      .map(({ id }) => id);
    expect(met).toEqual(['T001', 'T002', 'T003', 'T004', 'T005', 'T007']);
  });
});

test('what a task waits for as a whole phase, and what waits for its phase, stands out with it', () => {
  const of = plan(
    ['One', 'Two', 'Three', 'Four', 'Five']
      .map((name, at) => `## Phase ${at + 1}: ${name}\n\n- [ ] T${at + 1}01 a\n- [ ] T${at + 1}02 [P] b\n`)
      .join('\n'),
  );
  const chart = chartOf(of, allTasks);
  const ways = waysOf(chart);
  const facts = [...taskFacts(of).values()];
  const brightFrom = (id: string) => {
    const { tasks } = streamOf(ways, id);
    return facts.filter(({ row }) => tasks.has(row.path)).map((each) => each.id);
  };
  const third = facts.find(({ id }) => id === 'T301')?.row.path ?? '';
  const around = ['T201', 'T202', 'T301', 'T302', 'T401', 'T402'];
  expect(brightFrom(third)).toEqual(around);
  expect(brightFrom(chart.frames[2]?.id ?? '')).toEqual(around);
  const { arrows } = streamOf(ways, third);
  expect(chart.arrows.filter((arrow) => arrows.has(arrowId(arrow))).length).toBe(5);
});

test('in any plan, whatever a task waits for stands out with it', () => {
  fc.assert(
    fc.property(plans(), (of) => {
      const chart = chartOf(of, allTasks);
      const ways = waysOf(chart);
      const all = new Set(chart.frames.flatMap(({ items }) => items.flatMap(({ tasks }) => tasks)));
      for (const path of all) {
        const { tasks } = streamOf(ways, path);
        const dim = scheduleOf(of)
          .unmet(path)
          .filter(({ why }) => why.kind !== 'phase')
          .flatMap((unmet) => unmet.tasks.map((row) => topTask(of, row).path))
          .filter((on) => all.has(on) && !withHolders(ways, on).some((id) => tasks.has(id)));
        expect(dim).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

test('in any plan, whatever a task waits for leads to it by arrows', () => {
  fc.assert(
    fc.property(plans(), (of) => {
      const chart = chartOf(of, allTasks);
      const ways = waysOf(chart);
      const shown = new Set(chart.frames.flatMap(({ items }) => items.flatMap(({ tasks }) => tasks)));
      for (const { task, on, why } of scheduleOf(of).links) {
        if (typeof on === 'string' || why.kind === 'part') continue;
        const [from, to] = [topTask(of, on).path, topTask(of, task).path];
        if (from === to || !shown.has(from) || !shown.has(to)) continue;
        expect(shortestWay(ways, from, to), `${from} before ${to}`).not.toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
