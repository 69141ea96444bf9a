import { addRows } from '@/core/arrange/addRows';
import { removeRow } from '@/core/arrange/removeRow';
import { isTaskRow, type TaskRow } from '@/core/tasksOf';
import { rowAt } from '@/core/valueAt';
import { beginTasks } from '@/core/workflow/beginTasks';
import { stagesOf } from '@/core/workflow/stages';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act } from './act.ts';
import { edit } from './checklistState.ts';
import { itemName } from './itemName.ts';

/** Puts an empty task at the end of a list, and opens it to be written. It takes the next free ID of its series. */
export function addTaskTo(field: string): void {
  const holder = session.getState().plan.fields.get(field);
  const last =
    holder?.shape === 'rows' ? holder.rows.findLast((row) => row.depth === 0 && isTaskRow(row)) : undefined;
  if (last) addTaskBelow(last.path);
}

/** Begins the list of a phase that has no task, and opens the first one to be written. */
export function addFirstTask(stage: string): void {
  if (!act('add task', (now) => beginTasks(now, stage))) return;
  const added = stagesOf(session.getState().plan).find(({ path }) => path === stage)?.tasks[0];
  if (!added) return;
  edit(added.path);
  announce(`${itemName(session.getState().plan, added.path)} added`);
}

/** Puts an empty task behind another and its parts, and opens it to be written. */
export function addTaskBelow(path: string): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const field = row && plan.fields.get(row.field);
  if (!row || field?.shape !== 'rows') return;
  const family = field.rows.filter(({ part }) => part.from >= row.part.from && part.to <= row.part.to);
  if (!act('add task', (now) => addRows(now, path, ['']))) return;
  const added = `${row.field}/${field.rows.indexOf(row) + family.length + 1}`;
  edit(added);
  announce(`${itemName(session.getState().plan, added)} added`);
}

/** Takes a task out again that was added and never written. */
export function dropUnwritten({ path }: TaskRow): void {
  act('take out the empty task', (now) => removeRow(now, path));
}
