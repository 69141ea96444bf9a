import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';
import { cyclesOf } from './cycles.ts';
import { chainOf, linksOf, type Link } from './links.ts';
import { isBeginning, isHeldBy, whyOf, type Graph, type Wait, type Why } from './graph.ts';
import { levelsOf } from './levels.ts';
import { stagesOf } from './stages.ts';
import { waitsOf } from './waits.ts';

/** Whether a task can be begun. A skipped task counts as done: nothing waits for it. */
export type Readiness = 'done' | 'ready' | 'blocked';

/** Open tasks that another waits for, and why. */
export interface Unmet {
  readonly why: Why;
  readonly tasks: readonly TaskRow[];
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
  /** Every wait of a task for a task, or for a phase; what a subtask waits for with its parent is its parent's. */
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
  const open = openNodes(graph);
  const { level, longest } = levelsOf(graph, (key) => !open.has(key));
  const unmet = unmetIn(graph, open);
  let links: readonly Link[] | undefined;
  return {
    readiness: (path) => {
      const node = graph.get(path);
      if (!node || !open.has(path)) return 'done';
      return node.waits.some((wait) => open.has(wait.on) && isHeldBy(graph, wait)) ? 'blocked' : 'ready';
    },
    unmet: (path) => (open.has(path) ? unmet(path) : []),
    waves: wavesOf(graph, level, isWork),
    criticalPath: longestChain(graph, level, longest),
    cycles: cyclesOf(graph).map(({ keys, waits }) => chainOf(graph, keys, waits)),
    get links() {
      return (links ??= [...graph.values()].flatMap((node) => linksOf(graph, node)));
    },
  };
}

/** Tasks that are neither finished nor skipped, and points behind which such a task still stands. */
function openNodes(graph: Graph): ReadonlySet<string> {
  const open = new Set<string>();
  const points = new Map<string, string[]>();
  for (const { key, task, waits } of graph.values()) {
    if (task && task.task.state !== 'done' && task.task.state !== 'skipped') open.add(key);
    for (const { on } of task ? [] : waits) {
      const known = points.get(on);
      if (known) known.push(key);
      else points.set(on, [key]);
    }
  }
  for (const key of open) for (const point of points.get(key) ?? []) open.add(point);
  return open;
}

/** What each node waits for. Subtasks that wait for nothing but what their parent waits for share its list. */
function unmetIn(graph: Graph, open: ReadonlySet<string>): (key: string) => readonly Unmet[] {
  const known = new Map<string, readonly Unmet[]>();
  return function unmet(key): readonly Unmet[] {
    const before = known.get(key);
    if (before) return before;
    const waits = (graph.get(key)?.waits ?? []).filter(({ on }) => open.has(on));
    const own = waits.flatMap((wait) => unmetOf(graph, open, wait));
    const shared = waits.flatMap(({ on }) => (isBeginning(graph, on) ? [unmet(on)] : []));
    const [first] = shared;
    const found =
      own.length === 0 && first && shared.length === 1 ? first : eachOnce([own, ...shared].flat());
    known.set(key, found);
    return found;
  };
}

/** A task's subtasks are its own work: they do not keep it from being begun. */
function unmetOf(graph: Graph, open: ReadonlySet<string>, wait: Wait): readonly Unmet[] {
  const { on } = wait;
  if (isBeginning(graph, on) || !isHeldBy(graph, wait)) return [];
  const node = graph.get(on);
  if (node?.task) return [{ why: whyOf(wait), tasks: [node.task] }];
  const tasks = (node?.waits ?? []).flatMap((other) => {
    const task = open.has(other.on) ? graph.get(other.on)?.task : undefined;
    return task ? [task] : [];
  });
  return [{ why: whyOf(wait), tasks }];
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
    if (task) chain.push(task);
  }
  return chain.reverse();
}
