import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';
import { cyclesOf, levelsOf, type Graph, type Node, type Wait, type Why } from './graph.ts';
import { stagesOf } from './stages.ts';
import { waitsOf } from './waits.ts';

/** Whether a task can be begun. A skipped task counts as done: nothing waits for it. */
export type Readiness = 'done' | 'ready' | 'blocked';

/** Open tasks that another waits for, and why. */
export interface Unmet {
  readonly why: Why;
  readonly tasks: readonly TaskRow[];
}

/** A task that waits, and for what. */
export interface Link {
  readonly task: TaskRow;
  /** The task, or the title of the phase, that is waited for. */
  readonly on: TaskRow | string;
  readonly why: Why;
}

/** What can be done when. Everything here is about the plan's text as it is. */
export interface Schedule {
  readonly readiness: (path: string) => Readiness;
  /** What a blocked task waits for, by reason; empty for a task that waits for nothing. */
  readonly unmet: (path: string) => readonly Unmet[];
  /** Open tasks that can be done together: now, then next, and so on. Subtasks stand with their parents. */
  readonly waves: readonly (readonly TaskRow[])[];
  /** The longest chain of open tasks, the first of them first. */
  readonly criticalPath: readonly TaskRow[];
  /** Tasks that wait for themselves, link by link. */
  readonly cycles: readonly (readonly Link[])[];
  /** Every wait of a task for a task, or for a phase. */
  readonly links: readonly Link[];
}

export function scheduleOf(plan: Plan): Schedule {
  const known = cache.get(plan);
  if (known) return known;
  const schedule = read(waitsOf(plan), workOf(plan));
  cache.set(plan, schedule);
  return schedule;
}

const cache = new WeakMap<Plan, Schedule>();

/** Tasks of phases; boxes beside them, a definition of done, are no work of their own. Without phases all tasks are. */
function workOf(plan: Plan): (path: string) => boolean {
  const phases = stagesOf(plan).filter(({ kind }) => kind === 'phase');
  if (phases.every(({ tasks }) => tasks.length === 0)) return () => true;
  const work = new Set(phases.flatMap(({ tasks }) => tasks.map(({ path }) => path)));
  return (path) => work.has(path);
}

function read(graph: Graph, isWork: (path: string) => boolean): Schedule {
  const done = doneNodes(graph);
  const isDone = ({ key }: Node) => done.has(key);
  const { level, longest } = levelsOf(graph, isDone);
  let links: readonly Link[] | undefined;
  return {
    readiness: (path) => {
      const node = graph.get(path);
      if (!node || isDone(node)) return 'done';
      return openWaits(graph, done, node).length > 0 ? 'blocked' : 'ready';
    },
    unmet: (path) => {
      const node = graph.get(path);
      return !node || isDone(node)
        ? []
        : eachOnce(openWaits(graph, done, node).map((wait) => unmetOf(graph, done, wait)));
    },
    waves: wavesOf(graph, level, isWork),
    criticalPath: longestChain(graph, level, longest),
    cycles: cyclesOf(graph).map(({ keys, waits }) => chainOf(graph, keys, waits)),
    get links() {
      return (links ??= [...graph.values()].flatMap((node) => linksOf(graph, node)));
    },
  };
}

/** Finished and skipped tasks, and points whose tasks are all so; a point waits for none that stands behind it. */
function doneNodes(graph: Graph): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { key, task } of graph.values()) {
    if (task && (task.task.state === 'done' || task.task.state === 'skipped')) done.add(key);
  }
  const points = [...graph.values()].filter(({ task }) => !task);
  for (const { key, waits } of points) {
    if (waits.every(({ on }) => done.has(on))) done.add(key);
  }
  return done;
}

/** A task's subtasks are its own work: they do not keep it from being begun. */
function openWaits(graph: Graph, done: ReadonlySet<string>, { waits }: Node): readonly Wait[] {
  return waits.filter(({ on, why }) => why.kind !== 'part' && graph.has(on) && !done.has(on));
}

function unmetOf(graph: Graph, done: ReadonlySet<string>, { on, why }: Wait): Unmet {
  const node = graph.get(on);
  if (node?.task) return { why, tasks: [node.task] };
  const tasks = (node?.waits ?? []).flatMap((wait) => {
    const task = done.has(wait.on) ? undefined : graph.get(wait.on)?.task;
    return task ? [task] : [];
  });
  return { why, tasks };
}

/** A task that is waited for by several reasons stands with the first of them: what the text states comes before rules. */
function eachOnce(unmet: readonly Unmet[]): readonly Unmet[] {
  const named = new Set<TaskRow>();
  return unmet.flatMap(({ why, tasks }) => {
    const rest = tasks.filter((task) => !named.has(task));
    for (const task of rest) named.add(task);
    return rest.length === 0 && why.kind !== 'phase' ? [] : [{ why, tasks: rest }];
  });
}

function wavesOf(
  graph: Graph,
  level: ReadonlyMap<string, number>,
  isWork: (path: string) => boolean,
): readonly (readonly TaskRow[])[] {
  const waves = new Map<number, TaskRow[]>();
  for (const [key, at] of inTextOrder(graph, level)) {
    const task = graph.get(key)?.task;
    if (!task || hasParent(graph, task) || !isWork(task.path)) continue;
    const known = waves.get(at);
    if (known) known.push(task);
    else waves.set(at, [task]);
  }
  return [...waves].sort(([a], [b]) => a - b).map(([, tasks]) => tasks);
}

function hasParent(graph: Graph, { parent }: TaskRow): boolean {
  return parent !== undefined && graph.get(parent)?.task !== undefined;
}

function inTextOrder(graph: Graph, level: ReadonlyMap<string, number>): readonly [string, number][] {
  return [...graph.keys()].flatMap((key): [string, number][] => {
    const at = level.get(key);
    return at === undefined ? [] : [[key, at]];
  });
}

function longestChain(
  graph: Graph,
  level: ReadonlyMap<string, number>,
  longest: ReadonlyMap<string, string>,
): readonly TaskRow[] {
  let last: string | undefined;
  for (const [key, at] of level) {
    if (graph.get(key)?.task && (last === undefined || at > (level.get(last) ?? 0))) last = key;
  }
  const chain: TaskRow[] = [];
  for (let key = last; key !== undefined; key = longest.get(key)) {
    const task = graph.get(key)?.task;
    if (task) chain.unshift(task);
  }
  return chain;
}

/** The links of a cycle between tasks; a point between two of them is passed over. */
function chainOf(graph: Graph, keys: readonly string[], waits: readonly Wait[]): readonly Link[] {
  return keys.flatMap((key, at) => {
    const task = graph.get(key)?.task;
    const wait = waits[at];
    if (!task || !wait) return [];
    const on = graph.get(wait.on)?.task ?? taskBehind(graph, keys, at) ?? task;
    return [{ task, on, why: wait.why }];
  });
}

function taskBehind(graph: Graph, keys: readonly string[], at: number): TaskRow | undefined {
  for (let step = 1; step <= keys.length; step += 1) {
    const task = graph.get(keys[(at + step) % keys.length] ?? '')?.task;
    if (task) return task;
  }
  return undefined;
}

function linksOf(graph: Graph, { task, waits }: Node): readonly Link[] {
  if (!task) return [];
  return waits.flatMap(({ on, why }): readonly Link[] => {
    const node = graph.get(on);
    if (node?.task) return [{ task, on: node.task, why }];
    if (why.kind === 'phase') return [{ task, on: why.title, why }];
    return (node?.waits ?? []).flatMap((wait) => {
      const other = graph.get(wait.on)?.task;
      return other ? [{ task, on: other, why }] : [];
    });
  });
}
