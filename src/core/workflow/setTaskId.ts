import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { isTaskRow } from '../tasksOf.ts';
import { rowAt } from '../valueAt.ts';
import { giveIds } from './giveIds.ts';
import { partsOf, standsForSeveral, taskIds } from './taskIds.ts';

/** Gives a task another ID, or its first one. Every mention of the old ID follows. An ID of another task is refused. */
export function setTaskId(plan: Plan, path: string, id: string): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row || !isTaskRow(row)) return { refused: 'This task is no longer in the plan. Nothing was written.' };
  const { task } = row;
  const wanted = id.trim();
  if (wanted === (task.id?.text ?? '')) return { edits: [], plan };
  if (task.id && standsForSeveral(plan, row))
    return {
      refused: `${plan.text.slice(task.id.from, task.id.end)} is one line for several tasks. Nothing was written. The Markdown view can give it other IDs.`,
    };
  if (wanted === '')
    return {
      refused: 'A task keeps its ID here, since others may name it. The Markdown view can take it out.',
    };
  if (!partsOf(wanted))
    return {
      refused: `“${wanted}” is no ID of a task: letters and a number are, such as T012. Nothing was written.`,
    };
  if (taskIds(plan).byId.has(wanted))
    return { refused: `${wanted} is the ID of another task. Nothing was written.` };
  if (task.id) return giveIds(plan, new Map([[path, wanted]])).result;
  const at = task.markers[0]?.from ?? task.words.from;
  return makeChange(
    plan,
    [{ from: at, to: at, insert: `${wanted} ` }],
    'give this task an ID',
    (after) => rowAt(after, path)?.task?.id?.text === wanted,
  );
}
