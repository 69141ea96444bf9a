import type { TaskRow } from '../tasksOf.ts';
import { isBeginning, whyOf, type Graph, type Node, type Wait, type Why } from './graph.ts';

/** A task that waits, and for what. */
export interface Link {
  readonly task: TaskRow;
  /** The task, or the title of the phase, that is waited for; in a cycle the phase where no other task stands between. */
  readonly on: TaskRow | string;
  readonly why: Why;
}

/** The links of a cycle between tasks; a point between two of them is passed over. */
export function chainOf(graph: Graph, keys: readonly string[], waits: readonly Wait[]): readonly Link[] {
  const places = keys.flatMap((key, at) => (graph.get(key)?.task ? [at] : []));
  return places.flatMap((at, link) => {
    const task = graph.get(keys[at] ?? '')?.task;
    const next = graph.get(keys[places[(link + 1) % places.length] ?? at] ?? '')?.task;
    const wait = waitPast(graph, waits, at);
    if (!task || !next || !wait) return [];
    const on = next === task ? (graph.get(wait.on)?.title ?? next) : next;
    return [{ task, on, why: whyOf(wait) }];
  });
}

/** The wait at a place of a cycle, or the next one behind the points at which parents begin. */
function waitPast(graph: Graph, waits: readonly Wait[], at: number): Wait | undefined {
  for (let step = 0; step < waits.length; step += 1) {
    const wait = waits[(at + step) % waits.length];
    if (wait && !isBeginning(graph, wait.on)) return wait;
  }
  return undefined;
}

export function linksOf(graph: Graph, { task, waits }: Node): readonly Link[] {
  if (!task) return [];
  return waits.flatMap(({ on, why }): readonly Link[] => {
    if (isBeginning(graph, on)) return [];
    const node = graph.get(on);
    if (node?.task) return [{ task, on: node.task, why }];
    if (why.kind === 'phase') return [{ task, on: why.title, why }];
    return (node?.waits ?? []).flatMap((wait) => {
      const other = graph.get(wait.on)?.task;
      return other ? [{ task, on: other, why }] : [];
    });
  });
}
