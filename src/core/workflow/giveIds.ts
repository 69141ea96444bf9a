import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import { tasksOf } from '../tasksOf.ts';
import { followingEdits } from './followingEdits.ts';
import { endOf } from './idSpans.ts';
import { idsOf, referencesOf, type Reference } from './references.ts';
import { taskIds } from './taskIds.ts';

/** New IDs for tasks, and the text with every mention of them following. */
export interface Renumbering {
  /** Old and new ID of each task whose ID changes, in the text's order. */
  readonly map: readonly { readonly path: string; readonly from: string; readonly to: string }[];
  /** Mentions of an ID that stands twice: they follow the first of its tasks. */
  readonly unsure: readonly Reference[];
  readonly result: Change | Refusal;
}

/**
 * Writes IDs, by the paths of their tasks, with every mention following. Tasks without an ID are passed over. Refused
 * unless every mention names the same tasks after as before.
 */
export function giveIds(plan: Plan, ids: ReadonlyMap<string, string>): Renumbering {
  const moved = tasksOf(plan).filter(
    ({ path, task }) => task.id && (ids.get(path) ?? task.id.text) !== task.id.text,
  );
  const map = moved.map(({ path, task }) => ({ path, from: task.id?.text ?? '', to: ids.get(path) ?? '' }));
  const { byId } = taskIds(plan);
  const changed = new Set(map.map(({ from }) => from));
  const unsure = referencesOf(plan).filter((reference) =>
    idsOf(plan, reference).some((id) => changed.has(id) && (byId.get(id)?.length ?? 0) > 1),
  );
  const own = moved.flatMap(({ path, task }): readonly Edit[] =>
    task.id ? [{ from: task.id.from, to: task.id.to, insert: ids.get(path) ?? task.id.text }] : [],
  );
  const edits = [...own, ...followingEdits(plan, ids)].sort((a, b) => a.from - b.from);
  const wanted = tasksOf(plan).map(({ path, task }) =>
    task.id ? (ids.get(path) ?? task.id.text) : undefined,
  );
  const holds = (after: Plan) => sameIds(after, wanted) && namesTheSame(plan, after, edits);
  return { map, unsure, result: makeChange(plan, edits, 'renumber the tasks', holds) };
}

function sameIds(plan: Plan, ids: readonly (string | undefined)[]): boolean {
  const now = tasksOf(plan).map(({ task }) => task.id?.text);
  return now.length === ids.length && now.every((id, at) => id === ids[at]);
}

/** Every mention that named tasks names the same ones where it stands after. Tasks are told by their paths: none moves. */
function namesTheSame(before: Plan, after: Plan, edits: readonly Edit[]): boolean {
  const now = referencesOf(after);
  let next = 0;
  let [at, shift] = [0, 0];
  return referencesOf(before).every((reference) => {
    const to = endOf(reference);
    for (let edit = edits[at]; edit && edit.to <= reference.from; edit = edits[at]) {
      shift += edit.insert.length - (edit.to - edit.from);
      at += 1;
    }
    const from = reference.from + shift;
    const grown = edits.slice(at, at + 2).filter((edit) => edit.from < to);
    const end = grown.reduce(
      (sum, { from: start, to: stop, insert }) => sum + insert.length - stop + start,
      to + shift,
    );
    while ((now[next]?.from ?? end) < from) next += 1;
    const here: Reference[] = [];
    for (; now[next] && (now[next]?.from ?? end) < end; next += 1) here.push(...now.slice(next, next + 1));
    return sameTasks(tasksOfAll(before, [reference]), tasksOfAll(after, here));
  });
}

/** The paths of the tasks that references name; of an ID that stands twice, its first task's. */
function tasksOfAll(plan: Plan, references: readonly Reference[]): ReadonlySet<string> {
  const { byId } = taskIds(plan);
  const ids = references.flatMap((reference) => idsOf(plan, reference));
  return new Set(ids.flatMap((id) => byId.get(id)?.[0]?.path ?? []));
}

/** A mention of nobody may come to name a task: a person gave the task that ID. */
function sameTasks(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  return before.size === 0 || (before.size === after.size && [...before].every((path) => after.has(path)));
}
