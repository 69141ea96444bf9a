import type { Plan, Row } from './plan.ts';
import type { Task, TaskState } from './task.ts';

/** A row that is a task. */
export type TaskRow = Row & { readonly task: Task };

/** Every task of the text, known to the template or not, in document order. */
export function tasksOf(plan: Plan): readonly TaskRow[] {
  return [...plan.rowByPath.values()].filter(isTaskRow);
}

export function isTaskRow(row: Row): row is TaskRow {
  return row.task !== undefined;
}

export interface Progress {
  /** Skipped tasks count as neither done nor to do: they are not in the total. */
  readonly total: number;
  readonly done: number;
  readonly doing: number;
}

export function progressOf(rows: readonly TaskRow[]): Progress {
  const count = (state: TaskState) => rows.filter(({ task }) => task.state === state).length;
  return { total: rows.length - count('skipped'), done: count('done'), doing: count('doing') };
}
