import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import type { Graph } from '@/core/workflow/graph';
import { isEnd } from '@/core/workflow/stageEnds';
import type { Stage } from '@/core/workflow/stages';
import { frameId } from './chart.ts';
import { topTask } from './topTask.ts';

/** Where something of the graph is drawn, and in which frame. */
export interface Home {
  readonly drawn: string;
  readonly frame: string;
}

/** Every key of the graph that is drawn: tasks, the ends of phases, and the points between. */
export function homesOf(
  plan: Plan,
  graph: Graph,
  stages: readonly Stage[],
  isShown: (row: TaskRow) => boolean,
): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const frames = new Map<string, string>();
  for (const { path, tasks } of stages) {
    const frame = frameId(path);
    frames.set(path, frame);
    homes.set(`end:${path}`, { drawn: frame, frame });
    for (const row of tasks) {
      const top = topTask(plan, row);
      frames.set(row.path, frame);
      if (isShown(top)) homes.set(row.path, { drawn: top.path, frame });
    }
  }
  for (const { key, task } of graph.values()) {
    const frame = task || isEnd(key) ? undefined : frames.get(key.slice(key.indexOf(':') + 1));
    if (frame !== undefined) homes.set(key, { drawn: key, frame });
  }
  return homes;
}
