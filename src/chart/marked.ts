import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { scheduleOf } from '@/core/workflow/schedule';
import type { Chart } from './chart.ts';
import { topTask } from './topTask.ts';
import { shortestWay, type Ways, waysOf } from './ways.ts';

/** Arrows, by name, and tasks, by path, that stand out. */
export interface Marked {
  readonly arrows: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
}

/** The longest chain of open tasks. */
export function criticalIn(plan: Plan, chart: Chart): Marked {
  const chain = scheduleOf(plan).criticalPath.map((row) => placeOf(plan, chart, row));
  return chain.length < 2 ? nothing : markedAlong(waysOf(chart), pairs(chain), chain);
}

/** Tasks that wait for themselves, and the arrows that lead from one to the next. */
export function cyclicIn(plan: Plan, chart: Chart): Marked {
  const links = scheduleOf(plan).cycles.flat();
  const between = links.flatMap(({ task, on }): readonly (readonly [string, string])[] =>
    typeof on === 'string' ? [] : [[placeOf(plan, chart, on), placeOf(plan, chart, task)]],
  );
  return markedAlong(waysOf(chart), between, between.flat());
}

function markedAlong(
  ways: Ways,
  between: readonly (readonly [string, string])[],
  tasks: readonly string[],
): Marked {
  const arrows = between
    .filter(([from, to]) => from !== to)
    .flatMap(([from, to]) => shortestWay(ways, from, to));
  return { arrows: new Set(arrows), tasks: new Set(tasks) };
}

/** The task that stands for a row, or its frame where tasks are not drawn. */
function placeOf(plan: Plan, { detail, frames }: Chart, row: TaskRow): string {
  if (detail === 'tasks') return topTask(plan, row).path;
  return frames.find(({ stage }) => stage.tasks.includes(row))?.id ?? row.path;
}

function pairs(chain: readonly string[]): readonly (readonly [string, string])[] {
  return chain.slice(1).map((task, at) => [chain[at] ?? task, task]);
}

const nothing: Marked = { arrows: new Set(), tasks: new Set() };
