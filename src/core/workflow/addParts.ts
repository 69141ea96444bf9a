import { beginOf, isWithin, type Wait } from './graph.ts';
import { addPoint, addWait, type Making, type MutableNode } from './making.ts';
import type { Stage } from './stages.ts';

/** Subtasks begin when their parent may: all of them wait for one point. */
export function addParts(graph: Making, stages: readonly Stage[]): void {
  for (const { path, parent } of stages.flatMap(({ tasks }) => tasks)) {
    const above = parent === undefined ? undefined : graph.get(parent);
    if (!above?.task) continue;
    const point = beginOf(above.key);
    if (!graph.has(point)) addPoint(graph, point, beginning(graph, above));
    const isHeld = (graph.get(point)?.waits.length ?? 0) > 0;
    if (isHeld) addWait(graph, path, { on: point, why: { kind: 'part' } });
    addWait(graph, above.key, { on: path, why: { kind: 'part' } });
  }
}

/** What a task waits for, with the point of its own parent; a part of its own does not keep the others from being begun. */
function beginning(graph: Making, { task, waits }: MutableNode): Wait[] {
  return waits
    .filter(({ on }) => !isWithin(graph.get(on)?.task, task))
    .map(({ on, why }) => ({ on, why: why.kind === 'part' ? why : { kind: 'part', parent: why } }));
}
