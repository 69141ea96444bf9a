import { moveRow } from '@/core/arrange/moveRow';
import type { Change, Plan, Refusal } from '@/core/plan';
import { isTaskRow, type TaskRow } from '@/core/tasksOf';
import { moveTasks, moveTasksInto } from '@/core/workflow/several';
import { stagesOf, type Stage } from '@/core/workflow/stages';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act, tellWithUndo } from './act.ts';
import { checklist, focusItem } from './checklistState.ts';
import { itemName } from './itemName.ts';
import { counted, rowsFor } from './taskDeeds.ts';

/** One place up or down in the text; at the end of a list on into the next one, in the next phase too. */
export function moveBy(keys: readonly string[], by: -1 | 1): void {
  const { plan } = session.getState();
  const rows = rowsFor(keys);
  const [first] = rows;
  if (!first) return;
  const phase = emptyPhaseBeside(plan, rows, by);
  const isMoved = phase
    ? act('move task', (now) =>
        moveTasksInto(
          now,
          rows.map(({ path }) => path),
          phase.path,
        ),
      )
    : rows.length === 1
      ? act('move task', (now) => moveRow(now, first.path, by))
      : moveBlock(plan, rows, by);
  const name = rows.length === 1 ? itemName(plan, first.path) : counted(rows.length);
  if (!isMoved) return announce(`${name} ${by < 0 ? 'is first already' : 'is last already'}`);
  focusItem(checklist.getState().cursor);
  announce(`${name} moved ${placeWords(checklist.getState().cursor)}`);
}

/** The phase without tasks that rows come to when they leave the top or the bottom of their own. */
function emptyPhaseBeside(plan: Plan, rows: readonly TaskRow[], by: -1 | 1): Stage | undefined {
  const stages = stagesOf(plan);
  const edge = by < 0 ? rows[0] : rows.at(-1);
  const at = stages.findIndex(({ tasks }) => tasks.some(({ path }) => path === edge?.path));
  const tops = stages[at]?.tasks.filter(({ depth }) => depth === 0) ?? [];
  const last = by < 0 ? tops[0] : tops.at(-1);
  const next = stages[at + by];
  return edge && last?.path === edge.path && next && emptyPhases(plan).includes(next) ? next : undefined;
}

function emptyPhases(plan: Plan): readonly Stage[] {
  return stagesOf(plan).filter(({ kind, tasks }) => kind === 'phase' && tasks.length === 0);
}

function moveBlock(plan: Plan, rows: readonly TaskRow[], by: -1 | 1): boolean {
  const near = neighbourOf(plan, rows, by);
  if (!near) return false;
  const paths = rows.map(({ path }) => path);
  return act('move tasks', (now) => moveTasks(now, paths, near.path, near.where));
}

interface Near {
  readonly path: string;
  readonly where: 'before' | 'after';
}

/** The row that a block of rows goes past: beside it in its list, else at the near end of the next list. */
function neighbourOf(plan: Plan, rows: readonly TaskRow[], by: -1 | 1): Near | undefined {
  const edge = by < 0 ? rows[0] : rows.at(-1);
  const lists = stagesOf(plan).flatMap((stage) => stage.lists);
  const at = lists.findIndex(({ path }) => path === edge?.field);
  const tops = (list = lists[at]) => list?.tasks.filter(({ depth }) => depth === 0) ?? [];
  const siblings = (lists[at]?.tasks ?? []).filter(({ parent }) => parent === edge?.parent);
  const beside = siblings[siblings.findIndex(({ path }) => path === edge?.path) + by];
  if (beside) return { path: beside.path, where: by < 0 ? 'before' : 'after' };
  const next = lists[at + by];
  const target = next && (by < 0 ? tops(next).at(-1) : tops(next)[0]);
  return target && { path: target.path, where: by < 0 ? 'after' : 'before' };
}

/** Next to another task, in whatever list. A task that is among the selected ones takes them along. */
export function moveNear(key: string, near: string, where: 'before' | 'after'): void {
  const { selected } = checklist.getState();
  move(selected.has(key) ? [...selected] : [key], near, where);
}

/** To the end of a list, or into a phase that has none yet. */
export function moveToList(keys: readonly string[], field: string): void {
  if (emptyPhases(session.getState().plan).some(({ path }) => path === field))
    return carryOut(keys, (now, paths) => moveTasksInto(now, paths, field));
  const holder = session.getState().plan.fields.get(field);
  const last =
    holder?.shape === 'rows' ? holder.rows.findLast((row) => row.depth === 0 && isTaskRow(row)) : undefined;
  if (last) move(keys, last.path, 'after');
}

function move(keys: readonly string[], near: string, where: 'before' | 'after'): void {
  carryOut(keys, (now, paths) => moveTasks(now, paths, near, where));
}

function carryOut(
  keys: readonly string[],
  moveAll: (plan: Plan, paths: readonly string[]) => Change | Refusal,
): void {
  const { plan } = session.getState();
  const paths = rowsFor(keys).map(({ path }) => path);
  const [first = ''] = paths;
  const name = paths.length === 1 ? itemName(plan, first) : counted(paths.length);
  checklist.setState({ cursor: first });
  if (!act(paths.length === 1 ? 'move task' : 'move tasks', (now) => moveAll(now, paths))) return;
  focusItem(checklist.getState().cursor);
  tellWithUndo(`${name} moved ${placeWords(checklist.getState().cursor)}`);
}

/** `to 2 of 5 in Phase 2: Retry worker`. */
function placeWords(key: string | undefined): string {
  const { plan } = session.getState();
  const stage = stagesOf(plan).find(({ tasks }) => tasks.some(({ path }) => path === key));
  const list = stage?.lists.find(({ tasks }) => tasks.some(({ path }) => path === key));
  const row = list?.tasks.find(({ path }) => path === key);
  const siblings = list?.tasks.filter(({ parent }) => parent === row?.parent) ?? [];
  const place = siblings.findIndex(({ path }) => path === key) + 1;
  return stage && list
    ? `to ${place} of ${siblings.length} in ${list.title || stage.title || 'its list'}`
    : '';
}
