import type { Plan } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { IdSpan } from './idSpans.ts';
import { idsOf, referencesOf, type Reference } from './references.ts';
import { idsWithin, inOrder, isRange, seriesOf, type Series } from './idRanges.ts';
import { prefixOf, taskIds } from './taskIds.ts';

/** The edits that make every mention follow the new IDs of tasks, which are given by the tasks' paths. */
export function followingEdits(plan: Plan, ids: ReadonlyMap<string, string>): readonly Edit[] {
  const { byId } = taskIds(plan);
  const becomes = (id: string): string => ids.get(byId.get(id)?.[0]?.path ?? '') ?? id;
  const later = new Set([...byId].flatMap(([id, rows]) => rows.map(({ path }) => ids.get(path) ?? id)));
  const order = new Map(inOrder(later).map((id, at) => [id, at]));
  const after = { order, series: seriesOf(later) };
  return referencesOf(plan).flatMap((reference) =>
    reference.through && isRange(reference.id, reference.through.id)
      ? rangeEdits(plan, reference, reference.through, becomes, after)
      : endsEdits(reference, becomes),
  );
}

/** The IDs that tasks have after: by series, and the place of each among all. */
interface Later {
  readonly order: ReadonlyMap<string, number>;
  readonly series: Series;
}

/** One ID becomes one ID. Two that were no range, such as `T009–T003`, do not become one. */
function endsEdits({ id, from, to, through }: Reference, becomes: (id: string) => string): readonly Edit[] {
  const ends = [{ id, from, to }, ...(through ? [through] : [])];
  if (through && id !== through.id && isRange(becomes(id), becomes(through.id)))
    return [{ from, to: through.to, insert: `${becomes(id)}, ${becomes(through.id)}` }];
  return ends.flatMap((end) =>
    becomes(end.id) === end.id ? [] : [{ from: end.from, to: end.to, insert: becomes(end.id) }],
  );
}

/** A range becomes the range, or the ranges, that hold the same tasks. */
function rangeEdits(
  plan: Plan,
  reference: Reference,
  through: NonNullable<IdSpan['through']>,
  becomes: (id: string) => string,
  { order, series }: Later,
): readonly Edit[] {
  const { id, from } = reference;
  const { byId } = taskIds(plan);
  const wanted = idsOf(plan, reference)
    .filter((each) => byId.has(each))
    .map(becomes);
  const now = idsWithin(series, id, through.id);
  const stands = [id, through.id].every((end) => becomes(end) === end);
  if (wanted.length === 0 || (stands && sameSet(now, wanted))) return [];
  const [join, isShort] = joinOf(plan, reference, through.from, through.to);
  const insert = runsOf(wanted, order)
    .map(([first, last]) =>
      first === last ? first : `${first}${join}${isShort ? last.slice(prefixOf(last).length) : last}`,
    )
    .join(', ');
  return [{ from, to: through.to, insert }];
}

function joinOf({ text }: Plan, { to }: Reference, last: number, end: number): readonly [string, boolean] {
  return [text.slice(to, last), /^\d+[a-z]?$/.test(text.slice(last, end))];
}

/** IDs with no other task's between them, each run by its first and last. */
function runsOf(ids: readonly string[], order: ReadonlyMap<string, number>): readonly [string, string][] {
  const place = (id: string) => order.get(id) ?? -1;
  const runs: [string, string][] = [];
  for (const id of [...new Set(ids)].sort((a, b) => place(a) - place(b))) {
    const run = runs.at(-1);
    if (run && place(id) === place(run[1]) + 1 && isRange(run[0], id)) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).size === new Set(others).size && some.every((each) => others.includes(each));
}
