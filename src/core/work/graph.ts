import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';

/** Why one thing waits for another. */
export type Why =
  /** The text says so, there. */
  | { readonly kind: 'stated'; readonly at: Range }
  /** A phase begins when the phases before it are done, or those that the text names, there. */
  | { readonly kind: 'phase'; readonly title: string; readonly at?: Range }
  /** Tests come before the work that they cover, or behind it: as the template has it. */
  | { readonly kind: 'tests' }
  /** Tasks without the mark for parallel work are done in their order. */
  | { readonly kind: 'order' }
  /** Both change the same file. */
  | { readonly kind: 'file'; readonly path: string }
  /** A task is done when its subtasks are. */
  | { readonly kind: 'part' };

export interface Wait {
  /** Key of the node that is waited for. */
  readonly on: string;
  readonly why: Why;
}

/** A task, or a point that is passed when all that it waits for is done. */
export interface Node {
  readonly key: string;
  readonly task?: TaskRow;
  readonly waits: readonly Wait[];
}

export type Graph = ReadonlyMap<string, Node>;

/**
 * How many open tasks must be done, one after the other, before each node can begin: 0 for what can begin now. Subtasks
 * do not keep their parent from being begun. Nodes that wait for themselves, and all that wait for those, have no level.
 * `longest` is the node before, on the longest way.
 */
export interface Levels {
  readonly level: ReadonlyMap<string, number>;
  readonly longest: ReadonlyMap<string, string>;
}

/** Levels of the nodes that are not done, in time that grows with nodes and waits alone. */
export function levelsOf(
  graph: Graph,
  isDone: (node: Node) => boolean,
  counts: (wait: Wait) => boolean = ({ why }) => why.kind !== 'part',
): Levels {
  const open = [...graph.values()].filter((node) => !isDone(node));
  const waiting = new Map(open.map(({ key }) => [key, 0]));
  const followers = new Map<string, string[]>();
  for (const { key, waits } of open) {
    for (const wait of waits) {
      const { on } = wait;
      if (!waiting.has(on) || !counts(wait)) continue;
      waiting.set(key, (waiting.get(key) ?? 0) + 1);
      const known = followers.get(on);
      if (known) known.push(key);
      else followers.set(on, [key]);
    }
  }
  return settle(graph, waiting, followers);
}

function settle(
  graph: Graph,
  waiting: Map<string, number>,
  followers: ReadonlyMap<string, readonly string[]>,
): Levels {
  const level = new Map<string, number>();
  const longest = new Map<string, string>();
  const free = [...waiting].filter(([, count]) => count === 0).map(([key]) => key);
  for (const key of free) level.set(key, 0);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    const behind = (level.get(next) ?? 0) + (graph.get(next)?.task ? 1 : 0);
    for (const follower of followers.get(next) ?? []) {
      if (!level.has(follower) || behind > (level.get(follower) ?? 0)) {
        level.set(follower, behind);
        longest.set(follower, next);
      }
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) free.push(follower);
    }
  }
  for (const [key, count] of waiting) if (count > 0) level.delete(key);
  return { level, longest };
}

/** A way from a node back to itself. */
export interface Cycle {
  /** Keys in the order of waiting: each waits for the next, the last for the first. */
  readonly keys: readonly string[];
  readonly waits: readonly Wait[];
}

/** One cycle for each group of nodes that wait for each other, the shortest through the group's first node. */
export function cyclesOf(graph: Graph): readonly Cycle[] {
  const { level } = levelsOf(
    graph,
    () => false,
    () => true,
  );
  const left = new Set([...graph.keys()].filter((key) => !level.has(key)));
  const cycles: Cycle[] = [];
  for (const key of graph.keys()) {
    if (!left.has(key)) continue;
    const cycle = shortestBack(graph, left, key);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const member of cycle.keys) left.delete(member);
  }
  return cycles;
}

/** Breadth first from a node along what it waits for, back to the node. */
function shortestBack(graph: Graph, within: ReadonlySet<string>, start: string): Cycle | undefined {
  const from = new Map<string, { readonly key: string; readonly wait: Wait }>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const key = queue[at] ?? start;
    for (const wait of graph.get(key)?.waits ?? []) {
      if (wait.on === start) return traced(from, start, key, wait);
      if (!within.has(wait.on) || from.has(wait.on)) continue;
      from.set(wait.on, { key, wait });
      queue.push(wait.on);
    }
  }
  return undefined;
}

function traced(
  from: ReadonlyMap<string, { readonly key: string; readonly wait: Wait }>,
  start: string,
  last: string,
  closing: Wait,
): Cycle {
  const keys = [last];
  const waits = [closing];
  for (let key = last; key !== start;) {
    const step = from.get(key);
    if (!step) break;
    keys.unshift(step.key);
    waits.unshift(step.wait);
    key = step.key;
  }
  return { keys, waits };
}
