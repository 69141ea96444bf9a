import type { TaskRow } from '../tasksOf.ts';
import { isHeldBy, isWithin, type Graph, type Node } from './graph.ts';

/**
 * How many open tasks must be done, one after the other, before each node can begin: 0 for what can begin now. Subtasks do
 * not keep their parent from being begun, but what waits for the parent waits for them too. Nodes that wait for themselves,
 * and all that wait for those, have no level. `longest` is the node before, on the longest way.
 */
export interface Levels {
  readonly level: ReadonlyMap<string, number>;
  readonly longest: ReadonlyMap<string, string>;
}

/** Levels of the nodes that are not done, in time that grows with nodes and waits alone. */
export function levelsOf(graph: Graph, isDone: (key: string) => boolean): Levels {
  const parts = partsIn(graph);
  const whole = (key: string) => (parts.has(key) ? wholeOf(key) : key);
  const before = new Map<string, readonly string[]>();
  for (const node of graph.values()) {
    const { key } = node;
    if (isDone(key)) continue;
    const held = node.waits.filter((wait) => isHeldBy(graph, wait)).map(({ on }) => on);
    before.set(
      key,
      held.map((on) => (isWithin(taskOf(graph, node), graph.get(on)?.task) ? on : whole(on))),
    );
    const own = parts.get(key);
    if (own) before.set(wholeOf(key), [key, ...own.map(whole)]);
  }
  return settle(graph, before);
}

/** The node's task, or the one that it is a point for. */
function taskOf(graph: Graph, { key, task }: Node): TaskRow | undefined {
  return task ?? graph.get(key.slice(key.indexOf(':') + 1))?.task;
}

/** A task with its parts, which is done when all of them are. */
function wholeOf(key: string): string {
  return `whole:${key}`;
}

/** The subtasks of each task that has any. */
function partsIn(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  for (const { key, waits } of graph.values()) {
    const own = waits.filter((wait) => !isHeldBy(graph, wait)).map(({ on }) => on);
    if (own.length > 0) parts.set(key, own);
  }
  return parts;
}

function settle(graph: Graph, before: ReadonlyMap<string, readonly string[]>): Levels {
  const level = new Map<string, number>();
  const longest = new Map<string, string>();
  const { followers, waiting } = turned(before);
  const free = [...before.keys()].filter((key) => !waiting.has(key));
  for (const key of free) level.set(key, 0);
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    const behind = (level.get(next) ?? 0) + (graph.get(next)?.task ? 1 : 0);
    for (const follower of followers.get(next) ?? []) {
      const known = level.get(follower) ?? -1;
      if (behind > known || (behind === known && follower === wholeOf(next))) {
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

interface Turned {
  readonly followers: ReadonlyMap<string, readonly string[]>;
  /** How many others each waits for. */
  readonly waiting: Map<string, number>;
}

function turned(before: ReadonlyMap<string, readonly string[]>): Turned {
  const followers = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const [key, others] of before) {
    for (const on of others) {
      if (!before.has(on)) continue;
      waiting.set(key, (waiting.get(key) ?? 0) + 1);
      const known = followers.get(on);
      if (known) known.push(key);
      else followers.set(on, [key]);
    }
  }
  return { followers, waiting };
}
