import { composed, type Step } from '../arrange/compose.ts';
import { moveRowNear } from '../arrange/moveRow.ts';
import { removeRow } from '../arrange/removeRow.ts';
import { familyOf, isWithin, placeOf } from '../arrange/rowPlace.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Range } from '../range.ts';
import { rowAt } from '../valueAt.ts';
import { beginTasks } from './beginTasks.ts';
import { idsOf, referencesOf } from './references.ts';
import { stagesOf } from './stages.ts';

/** One change to each of several tasks that moves none of them; all or none. */
export function changeTasks(
  plan: Plan,
  paths: readonly string[],
  change: (plan: Plan, path: string) => Change | Refusal,
): Change | Refusal {
  return composed(
    plan,
    paths.map(
      (path): Step =>
        (now) =>
          change(now, path),
    ),
  );
}

/** Takes several rows out, each with what is nested in it. */
export function removeTasks(plan: Plan, paths: readonly string[]): Change | Refusal {
  const steps = outermost(plan, paths).toReversed();
  return composed(
    plan,
    steps.map(
      (path): Step =>
        (now) =>
          removeRow(now, path),
    ),
  );
}

/** Moves several rows, each with what is nested in it, next to a row of any list, in the order that they have. */
export function moveTasks(
  plan: Plan,
  paths: readonly string[],
  near: string,
  where: 'before' | 'after',
): Change | Refusal {
  const moving = outermost(plan, paths);
  if (moving.some((path) => near === path || isWithin(plan, near, path))) return { edits: [], plan };
  const order = where === 'before' ? moving : moving.toReversed();
  let left = order.map((path) => startOf(plan, path));
  let target = startOf(plan, near);
  return composed(
    plan,
    order.map((): Step => (now) => {
      const [at, ...others] = left;
      const [row, beside] = [rowFrom(now, at), rowFrom(now, target)];
      const result = moveRowNear(now, row, beside, where);
      if (isRefusal(result)) return result;
      const placeNow = followerOf(now, row, beside, where, result);
      left = others.map(placeNow);
      target = placeNow(target);
      return result;
    }),
  );
}

/** Moves several rows into a phase that has no tasks yet. */
export function moveTasksInto(plan: Plan, paths: readonly string[], stagePath: string): Change | Refusal {
  const begun = beginTasks(plan, stagePath);
  if (isRefusal(begun)) return begun;
  const moving = outermost(plan, paths).map((path) =>
    rowFrom(begun.plan, follow(startOf(plan, path), begun)),
  );
  const first = stagesOf(begun.plan).find(({ path }) => path === stagePath)?.tasks[0];
  const moved = moveTasks(begun.plan, moving, first?.path ?? '', 'after');
  const stage = isRefusal(moved) ? undefined : stagesOf(moved.plan).find(({ path }) => path === stagePath);
  return composed(plan, [() => begun, () => moved, (now) => removeRow(now, stage?.tasks[0]?.path ?? '')]);
}

/** Where a task is named that is to go: its ID, and the words that name it. */
export interface Referrer extends Range {
  readonly id: string;
}

/** Mentions of the tasks' IDs from elsewhere in the plan. */
export function referrersOf(plan: Plan, paths: readonly string[]): readonly Referrer[] {
  const rows = outermost(plan, paths).flatMap((path) => rowAt(plan, path) ?? []);
  const going = [...plan.rowByPath.values()].filter((row) =>
    rows.some(({ part }) => row.part.from >= part.from && row.part.to <= part.to),
  );
  const ids = new Set(going.flatMap(({ task }) => (task?.id ? [task.id.text] : [])));
  if (ids.size === 0) return [];
  return referencesOf(plan).flatMap((reference) => {
    const { from, to, through } = reference;
    if (rows.some(({ part }) => from >= part.from && to <= part.to)) return [];
    const id = idsOf(plan, reference).find((each) => ids.has(each));
    return id === undefined ? [] : [{ id, from, to: through?.to ?? to }];
  });
}

/** Rows that are in none of the others, in the text's order. */
function outermost(plan: Plan, paths: readonly string[]): readonly string[] {
  const chosen = new Set(paths);
  return paths
    .filter(
      (path) => !paths.some((other) => other !== path && chosen.has(other) && isWithin(plan, path, other)),
    )
    .toSorted((a, b) => startOf(plan, a) - startOf(plan, b));
}

/** Where a row's bullet stands: it tells the row after a change. */
function startOf(plan: Plan, path: string): number {
  return placeOf(plan, path)?.row.item.marker.from ?? -1;
}

function rowFrom(plan: Plan, offset: number | undefined): string {
  for (const row of plan.rowByPath.values())
    if (row.item.marker.from === offset && !row.behind) return row.path;
  return '';
}

/** Where a row stands after a move. Among siblings lines change places, so that an offset would name another row. */
function followerOf(
  before: Plan,
  path: string,
  near: string,
  where: 'before' | 'after',
  change: Change,
): (offset: number) => number {
  const [moving, target] = [placeOf(before, path), placeOf(before, near)];
  if (!moving || !target || !moving.siblings.includes(target.row)) return (offset) => follow(offset, change);
  const { field, row } = moving;
  const family = familyOf(field, row);
  const rest = field.rows.filter((each) => !family.includes(each));
  const place = rest.indexOf(target.row) + (where === 'before' ? 0 : familyOf(field, target.row).length);
  const order = [...rest.slice(0, place), ...family, ...rest.slice(place)];
  const now = change.plan.fields.get(field.path);
  const rows = now?.shape === 'rows' ? now.rows : [];
  const starts = new Map(order.map(({ item }, at) => [item.marker.from, rows[at]?.item.marker.from ?? -1]));
  return (offset) => starts.get(offset) ?? follow(offset, change);
}

function follow(offset: number, { edits }: Change): number {
  let at = offset;
  for (const { from, to, insert } of edits) if (to <= offset) at += insert.length - (to - from);
  return at;
}
