import type { TaskRow } from '../tasksOf.ts';
import type { Wait } from './graph.ts';
import { addWait, type Making } from './making.ts';
import type { Stage } from './stages.ts';

/** The point at which all of a stage is done. */
export function endOf({ path }: Pick<Stage, 'path'>): string {
  return `end:${path}`;
}

export function isEnd(key: string): boolean {
  return key.startsWith(endOf({ path: '' }));
}

/** All tasks of a stage wait, and so does its end. */
export function addStageWait(graph: Making, stage: Stage, wait: Wait): void {
  for (const { path } of topTasks(stage)) addWait(graph, path, wait);
  addWait(graph, endOf(stage), wait);
}

/** The tasks of a stage that are no part of another. */
export function topTasks({ lists }: Stage): readonly TaskRow[] {
  return lists.flatMap(({ tasks }) => tasks.filter(isTop));
}

export function isTop({ depth }: TaskRow): boolean {
  return depth === 0;
}
