import { idSource, idsTogether, type IdsTogether } from '../arrange/nextId.ts';
import type { Plan } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { partsOf, taskIds } from '../workflow/taskIds.ts';
import { factsOf } from './facts.ts';
import type { Fix } from './finding.ts';
import { splicing } from './mend.ts';

/**
 * A fix that hands out the next free ID; without one where the place for it can't be written. Made with others of its
 * round it counts those that they were given.
 */
export function givingId(
  plan: Plan,
  row: TaskRow,
  edits: (id: string) => readonly Edit[] | undefined,
  like = likeBefore(plan, row),
): { readonly fix?: Fix } {
  const at = row.task.mark.from;
  const form = numberedLike(plan, like);
  const id = idSource(plan, at).next(form);
  const made = edits(id);
  if (made === undefined || !/\d/.test(id) || taskIds(plan).byId.has(id)) return {};
  const fix = splicing(
    plan,
    `Give it the next free ID, ${id}`,
    () => made,
    (after) => taskIds(after).byId.get(id)?.length === 1,
  );
  return { fix: { ...fix, edits: (round) => edits(idsOfRound(plan, round).next(at, form)) ?? [] } };
}

function idsOfRound(plan: Plan, round: object): IdsTogether {
  const known = rounds.get(round) ?? idsTogether(plan);
  rounds.set(round, known);
  return known;
}

const rounds = new WeakMap<object, IdsTogether>();

/** The ID of the nearest task before, else of any. */
function likeBefore(plan: Plan, row: TaskRow): string {
  if (row.task.id) return row.task.id.text;
  const { before, first } = likes.get(plan) ?? likesIn(plan);
  return before.get(row) ?? first;
}

interface Likes {
  /** For each task without an ID, the ID of the nearest before. */
  readonly before: ReadonlyMap<TaskRow, string>;
  readonly first: string;
}

const likes = new WeakMap<Plan, Likes>();

function likesIn(plan: Plan): Likes {
  const before = new Map<TaskRow, string>();
  let last: string | undefined;
  let first: string | undefined;
  for (const { row } of factsOf(plan).tasks) {
    if (row.task.id) last = row.task.id.text;
    else if (last !== undefined) before.set(row, last);
    first ??= last;
  }
  const found = { before, first: first ?? 'T001' };
  likes.set(plan, found);
  return found;
}

/** The series' own letters with a number that the plan uses; three digits in a series that has none yet. */
function numberedLike(plan: Plan, like: string): string {
  const prefix = partsOf(like)?.prefix ?? '';
  const own = (firstOfSeries.get(plan) ?? firstIds(plan)).get(prefix);
  return own ?? (prefix === '' ? like : `${prefix}001`);
}

const firstOfSeries = new WeakMap<Plan, ReadonlyMap<string | undefined, string>>();

function firstIds(plan: Plan): ReadonlyMap<string | undefined, string> {
  const first = new Map<string | undefined, string>();
  for (const id of taskIds(plan).byId.keys()) {
    const prefix = partsOf(id)?.prefix;
    if (!first.has(prefix)) first.set(prefix, id);
  }
  firstOfSeries.set(plan, first);
  return first;
}
