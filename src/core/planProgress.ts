import { keptByLines } from './keptByLines.ts';
import type { Plan } from './plan.ts';
import { isTaskRow, progressOf, type Progress } from './tasksOf.ts';

/** The progress of all tasks of a plan, cheap enough to be asked for while a person types. */
export function planProgress(plan: Plan): Progress {
  let [total, done, doing] = [0, 0, 0];
  for (const field of plan.fields.values()) {
    if (field.shape !== 'rows') continue;
    const part = fieldProgress(plan, field);
    total += part.total;
    done += part.done;
    doing += part.doing;
  }
  return { total, done, doing };
}

const fieldProgress = keptByLines((_, field) =>
  progressOf(field.shape === 'rows' ? field.rows.filter(isTaskRow) : []),
);
