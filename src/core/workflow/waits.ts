import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';
import { gatesOf } from './gates.ts';
import type { Graph } from './graph.ts';
import { addParts } from './addParts.ts';
import { addPoint, addWait, saysItWaits, type Making } from './making.ts';
import { addStageWait, endOf, isTop, topTasks } from './stageEnds.ts';
import { stagesOf, type Stage } from './stages.ts';
import { addOrderLines, addStated } from './statedWaits.ts';
import { pathsIn } from './taskPaths.ts';

/**
 * Who waits for whom in a plan. What the text states, on a task's lines and in its sections about dependencies; the order
 * of its phases; and, inside a phase, the rules of its format: tests on their side of the work, tasks without `[P]` in
 * their order where the plan uses `[P]`, else tasks that name the same file. A parent waits for its subtasks, and they for a
 * point that is passed when the parent may begin.
 */
export function waitsOf(plan: Plan): Graph {
  const graph: Making = new Map();
  const stages = stagesOf(plan);
  for (const { tasks } of stages) {
    for (const task of tasks) graph.set(task.path, { key: task.path, task, waits: [], said: new Set() });
  }
  const gates = gatesOf(plan);
  const gated = new Set(gates.map(({ stage }) => stage));
  const closed = new Set(gates.flatMap(({ state, stage }) => (state === 'passed' ? [] : [stage])));
  // Somebody passed the gates of a stage: what is behind them may begin, whatever is still open before them.
  const isLetThrough = (stage: Stage) => gated.has(stage) && !closed.has(stage);
  for (const stage of stages) addEnd(graph, stage, isLetThrough(stage));
  addStated(graph, plan, stages);
  addOrderLines(graph, plan, stages);
  addPhaseOrder(graph, stages);
  const isOrdered = usesParallel(stages);
  for (const stage of stages) if (stage.kind === 'phase') addRules(graph, plan, stage, isOrdered);
  addParts(graph, stages);
  return graph;
}

function addEnd(graph: Making, stage: Stage, isOpened: boolean): void {
  const { title } = stage;
  const why = { kind: 'phase', title } as const;
  const tasks = isOpened ? [] : stage.tasks;
  addPoint(
    graph,
    endOf(stage),
    tasks.map(({ path }) => ({ on: path, why })),
    title,
  );
}

/** Phases follow each other; phases of stories stand beside each other, between what is before and behind them. */
function addPhaseOrder(graph: Making, stages: readonly Stage[]): void {
  const phases = stages.filter(({ kind }) => kind === 'phase');
  const first = phases.findIndex(({ story }) => story !== undefined);
  phases.forEach((phase, at) => {
    const before = first < 0 || at <= first ? phases.slice(Math.max(0, at - 1), at) : beforeStory(phases, at);
    const waits = before.map((other) => ({
      on: endOf(other),
      why: { kind: 'phase', title: other.title } as const,
    }));
    for (const wait of waits) addStageWait(graph, phase, wait);
  });
}

function beforeStory(phases: readonly Stage[], at: number): readonly Stage[] {
  const isStory = phases[at]?.story !== undefined;
  return phases.slice(0, at).filter(({ story }) => !isStory || story === undefined);
}

function addRules(graph: Making, plan: Plan, stage: Stage, isOrdered: boolean): void {
  const [before, behind] = testsAndWork(plan, stage);
  for (const part of [before, behind]) {
    const kept = part.filter(({ task }) => task.state !== 'skipped');
    if (isOrdered) addOrder(graph, kept);
    else addFileOrder(graph, plan, kept);
  }
  if (before.length === 0 || behind.length === 0) return;
  const key = `tests:${stage.path}`;
  const why = { kind: 'tests' } as const;
  addPoint(
    graph,
    key,
    before.map(({ path }) => ({ on: path, why })),
  );
  for (const { path } of behind) addWait(graph, path, { on: key, why });
}

/** A stage's tasks as two parts, in the order in which they are done; all in one where the template has no rule. */
function testsAndWork(plan: Plan, stage: Stage): readonly [readonly TaskRow[], readonly TaskRow[]] {
  const { tests } = plan.template;
  if (tests === undefined) return [[], topTasks(stage)];
  const isTest = (title: string, { task }: TaskRow) =>
    tests.series === undefined
      ? /^\W*tests?\b/i.test(title)
      : task.id?.text.startsWith(tests.series) === true;
  const [test, work]: [TaskRow[], TaskRow[]] = [[], []];
  for (const { title, tasks } of stage.lists) {
    for (const row of tasks.filter(isTop)) (isTest(title, row) ? test : work).push(row);
  }
  return tests.stand === 'first' ? [test, work] : [work, test];
}

/** Neighbours with `[P]` stand together; every other task waits for the one, or the group, before it. Skipped ones are left out. */
function addOrder(graph: Making, tasks: readonly TaskRow[]): void {
  const why = { kind: 'order' } as const;
  let before: readonly TaskRow[] = [];
  let group: TaskRow[] = [];
  let point: string | undefined;
  for (const row of tasks) {
    if (!isParallel(row) || !isParallel(group.at(-1))) {
      before = group.filter(({ path }) => !saysItWaits(graph, path, row.path));
      group = [];
      point = before.length > 1 ? `order:${row.path}` : undefined;
      if (point !== undefined)
        addPoint(
          graph,
          point,
          before.map(({ path }) => ({ on: path, why })),
        );
    }
    group.push(row);
    const [first] = before;
    if (point !== undefined) addWait(graph, row.path, { on: point, why });
    else if (first) addWait(graph, row.path, { on: first.path, why });
  }
}

function addFileOrder(graph: Making, plan: Plan, tasks: readonly TaskRow[]): void {
  const last = new Map<string, string>();
  for (const { path, value } of tasks) {
    for (const file of pathsIn(plan.text.slice(value.from, value.to))) {
      const before = last.get(file);
      if (before !== undefined && !saysItWaits(graph, before, path))
        addWait(graph, path, { on: before, why: { kind: 'file', path: file } });
      last.set(file, path);
    }
  }
}

function usesParallel(stages: readonly Stage[]): boolean {
  return stages.some(({ kind, tasks }) => kind === 'phase' && tasks.some(isParallel));
}

/** `[P]`, and its forms `(P)` and `[P:3.1]`. */
export function isParallel(row: TaskRow | undefined): boolean {
  return row?.task.markers.some(({ name }) => name === 'P' || name.startsWith('P:')) === true;
}
