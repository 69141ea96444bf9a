import { groupsIn } from './cyclicGroups.ts';
import type { Graph, Wait } from './graph.ts';

/** A way from a node back to itself. */
export interface Cycle {
  /** Keys in the order of waiting: each waits for the next, the last for the first. */
  readonly keys: readonly string[];
  readonly waits: readonly Wait[];
}

/**
 * One cycle for each group of nodes that wait for each other, the shortest through the group's first node; then the same
 * of what is left of the group without it, a few times. In the order of the nodes that they begin with.
 */
export function cyclesOf(graph: Graph): readonly Cycle[] {
  const places = new Map([...graph.keys()].map((key, at) => [key, at]));
  const place = (key = '') => places.get(key) ?? 0;
  const cycles: Cycle[] = [];
  let groups = groupsIn(graph, new Set(graph.keys()));
  for (let round = 0; round < MOST_ROUNDS && groups.length > 0; round += 1) {
    groups = groups.flatMap((group) => {
      const first = group.reduce((least, key) => (place(key) < place(least) ? key : least));
      const within = new Set(group);
      const cycle = shortestBack(graph, within, first);
      if (!cycle) return [];
      cycles.push(cycle);
      for (const key of cycle.keys) within.delete(key);
      return within.size === 0 ? [] : groupsIn(graph, within);
    });
  }
  return cycles.sort((a, b) => place(a.keys[0]) - place(b.keys[0]));
}

/** Each round looks at all that is left. A group that holds more cycles than that is no plan. */
const MOST_ROUNDS = 16;

/** Breadth first from a node along what it waits for, back to the node. */
function shortestBack(graph: Graph, within: ReadonlySet<string>, start: string): Cycle | undefined {
  const from = new Map<string, { readonly key: string; readonly wait: Wait }>();
  const queue = [start];
  for (const key of queue) {
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
    keys.push(step.key);
    waits.push(step.wait);
    key = step.key;
  }
  return { keys: keys.reverse(), waits: waits.reverse() };
}
