import { applyEdits } from './applyEdits.ts';
import { makeChange, refusal } from './change.ts';
import type { Change, Plan, Refusal } from './plan.ts';
import type { Edit } from './range.ts';
import { readPlan } from './readPlan.ts';
import { sameBeside } from './sameBeside.ts';
import { stateOf } from './readTask.ts';
import type { Task } from './task.ts';
import { rowAt } from './valueAt.ts';

/** Ticks an open task, opens a done one: one character. A mark of another kind becomes done. */
export function toggleTask(plan: Plan, path: string): Change | Refusal {
  const task = rowAt(plan, path)?.task;
  if (!task) return { refused: 'This task is no longer in the plan. Nothing was ticked.' };
  const isDone = stateOf(plan.text.slice(task.mark.from, task.mark.to)) === 'done';
  const insert = isDone ? ' ' : doneMark(plan);
  const edits: readonly Edit[] = [{ from: task.mark.from, to: task.mark.to, insert }];
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  const now = rowAt(next, path)?.task;
  const isTicked = now !== undefined && next.text.slice(now.mark.from, now.mark.to) === insert;
  return isTicked && sameBeside(plan, next, edits, path) ? { edits, plan: next } : refusal('tick this task');
}

/** `X` in a plan whose first done task has it, else `x`. */
function doneMark({ text, fields }: Plan): string {
  for (const field of fields.values()) {
    if (field.shape !== 'rows') continue;
    for (const { task } of field.rows) {
      const mark = task && text.slice(task.mark.from, task.mark.to);
      if (mark === 'x' || mark === 'X') return mark;
    }
  }
  return 'x';
}

/** Puts a marker on a task (`[P]`, or `M` where the template writes it bare), or takes it off. */
export function toggleMarker(plan: Plan, path: string, name: string): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row?.task) return { refused: 'This task is no longer in the plan. Nothing was changed.' };
  const { task } = row;
  const present = task.markers.find((marker) => marker.name === name);
  const edits = present ? [removal(plan.text, present)] : [insertion(plan, task, name)];
  const has = (after: Plan) =>
    rowAt(after, path)?.task?.markers.some((marker) => marker.name === name) === true;
  return makeChange(plan, edits, `set the marker ${name}`, (after) => has(after) !== (present !== undefined));
}

function removal(text: string, { from, to }: { from: number; to: number }): Edit {
  let end = to;
  while (text.charAt(end) === ' ') end += 1;
  return end > to
    ? { from, to: end, insert: '' }
    : { from: text.charAt(from - 1) === ' ' ? from - 1 : from, to, insert: '' };
}

/** Right behind the ID, before the other markers; before the words where there is no ID. */
function insertion(plan: Plan, task: Task, name: string): Edit {
  const bare = plan.template.markers.some((marker) => marker.name === name && marker.bare);
  const written = bare ? name : `[${name}]`;
  if (task.id) return { from: task.id.end, to: task.id.end, insert: ` ${written}` };
  const at = task.markers[0]?.from ?? task.words.from;
  return { from: at, to: at, insert: `${written} ` };
}
