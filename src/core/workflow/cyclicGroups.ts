import type { Graph, Wait } from './graph.ts';

/**
 * The groups of nodes that wait for each other, by any number of waits, among some nodes of a graph; a node that waits for
 * itself alone is one too. Tarjan's way, in time that grows with nodes and waits, without recursion.
 */
export function groupsIn(graph: Graph, within: ReadonlySet<string>): readonly (readonly string[])[] {
  const walk: Walk = { found: new Map(), least: new Map(), left: [], isLeft: new Set() };
  const groups: (readonly string[])[] = [];
  for (const start of within) {
    if (walk.found.has(start)) continue;
    const steps = [enter(walk, graph, start)];
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const next = follow(walk, within, step);
      if (next !== undefined) {
        steps.push(enter(walk, graph, next));
        continue;
      }
      steps.pop();
      const above = steps.at(-1);
      if (above) lower(walk, above.key, walk.least.get(step.key) ?? 0);
      const group = closed(walk, step.key);
      const isCyclic = group.length > 1 || step.waits.some(({ on }) => on === step.key);
      if (group.length > 0 && isCyclic) groups.push(group);
    }
  }
  return groups;
}

interface Walk {
  /** The order in which nodes were come to. */
  readonly found: Map<string, number>;
  /** The earliest node, by that order, that a node is known to lead back to. */
  readonly least: Map<string, number>;
  /** Nodes that belong to no group yet. */
  readonly left: string[];
  readonly isLeft: Set<string>;
}

interface Step {
  readonly key: string;
  readonly waits: readonly Wait[];
  /** The next wait to follow. */
  at: number;
}

function enter({ found, least, left, isLeft }: Walk, graph: Graph, key: string): Step {
  least.set(key, found.size);
  found.set(key, found.size);
  left.push(key);
  isLeft.add(key);
  return { key, waits: graph.get(key)?.waits ?? [], at: 0 };
}

/** The next node that was not come to yet. */
function follow(walk: Walk, within: ReadonlySet<string>, step: Step): string | undefined {
  for (; step.at < step.waits.length;) {
    const on = step.waits[step.at]?.on ?? '';
    step.at += 1;
    if (!within.has(on)) continue;
    const place = walk.found.get(on);
    if (place === undefined) return on;
    if (walk.isLeft.has(on)) lower(walk, step.key, place);
  }
  return undefined;
}

function lower({ least }: Walk, key: string, place: number): void {
  if (place < (least.get(key) ?? 0)) least.set(key, place);
}

/** The group that a node was the first of to be come to; empty for another. */
function closed({ found, least, left, isLeft }: Walk, key: string): readonly string[] {
  const group: string[] = [];
  if (least.get(key) !== found.get(key)) return group;
  for (let last = left.pop(); last !== undefined; last = left.pop()) {
    isLeft.delete(last);
    group.push(last);
    if (last === key) break;
  }
  return group;
}
