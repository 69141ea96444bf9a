import { isTaskRow, type TaskRow } from '@/core/tasksOf';
import { toggleMarker, toggleTask } from '@/core/toggleTask';
import { rowAt } from '@/core/valueAt';
import { toggleOther } from '@/core/workflow/otherTasks';
import { changeTasks, removeTasks } from '@/core/workflow/several';
import { setTaskState, type GivenState } from '@/core/workflow/taskMarks';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act, tellWithUndo } from './act.ts';
import { checklist } from './checklistState.ts';
import { itemName } from './itemName.ts';
import { itemsOf } from './taskItems.ts';

/** The tasks of lists among some; headings and table rows are written where they stand. */
export function rowsFor(keys: readonly string[]): readonly TaskRow[] {
  const { plan } = session.getState();
  return keys.flatMap((key) => {
    const row = rowAt(plan, key);
    return row && isTaskRow(row) ? [row] : [];
  });
}

/** Ticks a task, or opens a done one. */
export function tick(key: string): void {
  const { plan } = session.getState();
  const [row] = rowsFor([key]);
  if (!row) return tickOther(key);
  if (act(row.task.state === 'done' ? 'untick' : 'tick', (now) => toggleTask(now, key), key))
    announce(`${itemName(plan, key)} ${row.task.state === 'done' ? 'open again' : 'done'}`);
}

function tickOther(key: string): void {
  const { plan } = session.getState();
  const item = itemsOf(plan).find((each) => each.key === key);
  if (!item?.other) return;
  const { other } = item;
  if (act(other.state === 'done' ? 'untick' : 'tick', (now) => toggleOther(now, other)))
    announce(`${itemName(plan, key)} ${other.state === 'done' ? 'open again' : 'done'}`);
}

/** One is turned over. Several become done, or open where all of them were done. */
export function tickAll(keys: readonly string[]): void {
  const [first] = keys;
  if (first !== undefined && keys.length === 1) return tick(first);
  const rows = rowsFor(keys);
  setStates(keys, rows.every(({ task }) => task.state === 'done') ? 'open' : 'done');
}

/** Gives tasks a state, all or none of them. */
export function setStates(keys: readonly string[], state: GivenState, reason = ''): void {
  const paths = rowsFor(keys).map(({ path }) => path);
  const name = counted(paths.length);
  if (
    act(`mark as ${STATE_WORDS[state]}`, (plan) =>
      changeTasks(plan, paths, (now, path) => setTaskState(now, path, state, reason)),
    )
  )
    announce(`${name} ${STATE_WORDS[state]}`);
}

export const STATE_WORDS: Readonly<Record<GivenState, string>> = {
  open: 'open',
  doing: 'in progress',
  done: 'done',
  skipped: 'skipped',
};

/** Puts a marker on all of the tasks, or takes it off where all of them have it. */
export function markAll(keys: readonly string[], name: string): void {
  const rows = rowsFor(keys);
  const has = ({ task }: TaskRow) => task.markers.some((marker) => marker.name === name);
  const isOn = rows.every(has);
  const paths = rows.filter((row) => has(row) === isOn).map(({ path }) => path);
  if (
    act(isOn ? `unmark ${name}` : `mark ${name}`, (plan) =>
      changeTasks(plan, paths, (now, path) => toggleMarker(now, path, name)),
    )
  )
    announce(`${counted(paths.length)} ${isOn ? 'no longer marked' : 'marked'} ${name}`);
}

/** Takes tasks out with their parts, and offers the way back. */
export function removeAll(keys: readonly string[]): void {
  const { plan } = session.getState();
  const paths = rowsFor(keys).map(({ path }) => path);
  const name = paths.length === 1 ? itemName(plan, paths[0] ?? '') : counted(paths.length);
  if (!act('delete task', (now) => removeTasks(now, paths))) return;
  checklist.setState({ selected: new Set(), anchor: undefined });
  tellWithUndo(`${name} deleted`);
}

export function counted(tasks: number): string {
  return tasks === 1 ? '1 task' : `${tasks} tasks`;
}
