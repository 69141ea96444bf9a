import type { Plan } from '@/core/plan';
import { ownWords } from '@/core/rowFrame';
import { progressOf, tasksOf, type Progress, type TaskRow } from '@/core/tasksOf';
import { scheduleOf } from '@/core/workflow/schedule';
import { plainWords } from '@/prose/view/plainWords';
import { chartState, type ChartState } from './signs.ts';
import { topTask } from './topTask.ts';

/** What the chart says of a task. */
export interface TaskFacts {
  readonly row: TaskRow;
  /** '' for a task without one. */
  readonly id: string;
  readonly words: string;
  readonly markers: readonly string[];
  readonly state: ChartState;
  /** Its subtasks, at any depth; a total of 0 where it has none. */
  readonly parts: Progress;
}

/** The facts of every task, by its path. */
export function taskFacts(plan: Plan): ReadonlyMap<string, TaskFacts> {
  const known = cache.get(plan);
  if (known) return known;
  const parts = new Map<string, TaskRow[]>();
  for (const row of tasksOf(plan)) {
    const { path } = topTask(plan, row);
    if (path !== row.path) parts.set(path, [...(parts.get(path) ?? []), row]);
  }
  const facts = new Map(
    tasksOf(plan).map((row) => [row.path, factsOf(plan, row, parts.get(row.path) ?? [])]),
  );
  cache.set(plan, facts);
  return facts;
}

const cache = new WeakMap<Plan, ReadonlyMap<string, TaskFacts>>();

function factsOf(plan: Plan, row: TaskRow, parts: readonly TaskRow[]): TaskFacts {
  const { task, path } = row;
  const { from, to } = ownWords(row);
  return {
    row,
    id: task.id?.text ?? '',
    words: plainWords(plan.text.slice(from, to)),
    markers: task.markers.map(({ name }) => name),
    state: chartState(task.state, scheduleOf(plan).readiness(path)),
    parts: progressOf(parts),
  };
}

/** What a task is called in a sentence: its ID, else the beginning of its words. */
export function shortName({ id, words }: Pick<TaskFacts, 'id' | 'words'>): string {
  if (id !== '') return id;
  if (words === '') return 'a task without words';
  return words.length > 40 ? `“${words.slice(0, 39).trimEnd()}…”` : `“${words}”`;
}
