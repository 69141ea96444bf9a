import type { Plan } from '@/core/plan';
import { isTaskRow, type TaskRow } from '@/core/tasksOf';

/** The task that a subtask belongs to in the end, which stands for it in the chart; a task without a parent is its own. */
export function topTask(plan: Plan, task: TaskRow): TaskRow {
  let top = task;
  for (let { parent } = task; parent !== undefined;) {
    const row = plan.rowByPath.get(parent);
    if (!row) break;
    if (isTaskRow(row)) top = row;
    parent = row.parent;
  }
  return top;
}
