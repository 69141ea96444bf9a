import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { idsOf, referencesOf, type Reference } from './references.ts';
import { stagesOf } from './stages.ts';
import { numbersBetween, partsOf, taskIds } from './taskIds.ts';

/** New IDs for tasks, and the text with every mention of them following. */
export interface Renumbering {
  /** Old and new ID of each task whose ID changes, in the text's order. */
  readonly map: readonly { readonly path: string; readonly from: string; readonly to: string }[];
  /** Mentions of an ID that stands twice: they follow the first of its tasks. */
  readonly unsure: readonly Reference[];
  readonly result: Change | Refusal;
}

/**
 * Numbers tasks in the order of the text, each in its own series: all of the plan's, or those of the paths given. Numbers
 * of tasks that are left out stay, and are passed over. Over the whole plan phases that open a new ten go on doing so.
 * What follows an ID (`T012a`, `T042.1`) is dropped with it; a line for several tasks (`T062-T067`) stays as it is.
 */
export function renumber(plan: Plan, paths?: ReadonlySet<string>): Renumbering {
  const chosen = tasksOf(plan).filter((row) => isSingle(row) && (!paths || paths.has(row.path)));
  return giveIds(plan, newIds(plan, chosen, paths === undefined));
}

/** Writes IDs, by the paths of their tasks, with every mention following. Tasks without an ID are passed over. */
export function giveIds(plan: Plan, ids: ReadonlyMap<string, string>): Renumbering {
  const moved = tasksOf(plan).filter(
    ({ path, task }) => task.id && (ids.get(path) ?? task.id.text) !== task.id.text,
  );
  const map = moved.map(({ path, task }) => ({ path, from: task.id?.text ?? '', to: ids.get(path) ?? '' }));
  const { byId } = taskIds(plan);
  const next = (id: string): string => ids.get(byId.get(id)?.[0]?.path ?? '') ?? id;
  const own = moved.flatMap(({ path, task }): readonly Edit[] =>
    task.id ? [{ from: task.id.from, to: task.id.to, insert: ids.get(path) ?? task.id.text }] : [],
  );
  const references = referencesOf(plan);
  const edits = [
    ...own,
    ...references.flatMap((reference) => referenceEdits(plan, reference, next, ({ path }) => ids.get(path))),
  ];
  const changed = new Set(map.map(({ from }) => from));
  const unsure = references.filter((reference) =>
    idsOf(plan, reference).some((id) => changed.has(id) && (byId.get(id)?.length ?? 0) > 1),
  );
  const holds = (after: Plan) =>
    sameIds(
      after,
      tasksOf(plan).map((row) => (row.task.id ? (ids.get(row.path) ?? row.task.id.text) : undefined)),
    );
  return { map, unsure, result: makeChange(plan, edits, 'renumber the tasks', holds) };
}

function isSingle({ task }: TaskRow): boolean {
  return task.id !== undefined && partsOf(task.id.text) !== undefined && task.id.end - task.id.to < 5;
}

function sameIds(plan: Plan, ids: readonly (string | undefined)[]): boolean {
  const now = tasksOf(plan).map(({ task }) => task.id?.text);
  return now.length === ids.length && now.every((id, at) => id === ids[at]);
}

function newIds(plan: Plan, chosen: readonly TaskRow[], isWhole: boolean): ReadonlyMap<string, string> {
  const chosenPaths = new Set(chosen.map(({ path }) => path));
  const taken = new Set([...idsLeftOut(plan, chosenPaths), ...idsOfNobody(plan)]);
  const opens = isWhole ? phasesThatOpenTens(plan, chosen) : new Set<string>();
  const ids = new Map<string, string>();
  for (const rows of bySeries(chosen).values()) numberSeries(rows, taken, opens, ids);
  return ids;
}

function idsLeftOut(plan: Plan, chosen: ReadonlySet<string>): readonly string[] {
  return [...taskIds(plan).byId].flatMap(([id, rows]) =>
    rows.every(({ path }) => chosen.has(path)) ? [] : [id],
  );
}

/** An ID that is named and that no task has must not become some task's. Ranges that hold a task are written anew. */
function idsOfNobody(plan: Plan): readonly string[] {
  const { byId } = taskIds(plan);
  return referencesOf(plan).flatMap((reference) => {
    if (idsOf(plan, reference).some((id) => byId.has(id))) return [];
    return reference.through ? spanned(reference.id, reference.through.id) : [reference.id];
  });
}

/** Every ID from one to another, whether a task has it or not. */
function spanned(first: string, last: string): readonly string[] {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (!a || !b || a.prefix !== b.prefix || a.number > b.number) return [first, last];
  return numbersBetween(a.number, b.number).map((number) => idOf(a.prefix, number, a.digits));
}

function bySeries(rows: readonly TaskRow[]): ReadonlyMap<string, readonly TaskRow[]> {
  const series = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const prefix = partsOf(row.task.id?.text ?? '')?.prefix ?? '';
    series.set(prefix, [...(series.get(prefix) ?? []), row]);
  }
  return series;
}

function numberSeries(
  rows: readonly TaskRow[],
  taken: ReadonlySet<string>,
  opens: ReadonlySet<string>,
  ids: Map<string, string>,
): void {
  const parts = rows.flatMap(({ task }) => partsOf(task.id?.text ?? '') ?? []);
  const digits = Math.max(...parts.map((part) => (part.prefix.endsWith('.') ? 1 : part.digits)));
  let number = Math.min(...parts.map((part) => part.number)) - 1;
  const prefix = parts[0]?.prefix ?? '';
  for (const row of rows) {
    number = opens.has(row.path) ? Math.max(number + 1, Math.ceil((number + 1) / 10) * 10) : number + 1;
    while (taken.has(idOf(prefix, number, digits))) number += 1;
    ids.set(row.path, idOf(prefix, number, digits));
  }
}

function idOf(prefix: string, number: number, digits: number): string {
  return prefix + String(number).padStart(digits, '0');
}

/** The first task of each series in each phase but the first, where all of them have a number that ends in 0. */
function phasesThatOpenTens(plan: Plan, chosen: readonly TaskRow[]): ReadonlySet<string> {
  const phases = stagesOf(plan).filter(({ kind }) => kind === 'phase');
  const isChosen = new Set(chosen.map(({ path }) => path));
  const firsts = phases.flatMap(({ tasks }, at) => {
    if (at === 0) return [];
    const rows = bySeries(tasks.filter(({ path }) => isChosen.has(path)));
    return [...rows.values()].flatMap(([first]) => first ?? []);
  });
  const opens = firsts.filter(({ task }) => (partsOf(task.id?.text ?? '')?.number ?? 1) % 10 === 0);
  return opens.length === firsts.length ? new Set(opens.map(({ path }) => path)) : new Set();
}

/** One ID becomes one ID; a range becomes the range, or the ranges, that hold the same tasks. */
function referenceEdits(
  plan: Plan,
  reference: Reference,
  next: (id: string) => string,
  nextOf: (row: TaskRow) => string | undefined,
): readonly Edit[] {
  const { id, from, to, through } = reference;
  if (!through) return next(id) === id ? [] : [{ from, to, insert: next(id) }];
  const { byId } = taskIds(plan);
  const becomes = idsOf(plan, reference)
    .filter((each) => byId.has(each))
    .map(next);
  const all = new Set([...byId].flatMap(([each, rows]) => rows.map((row) => nextOf(row) ?? each)));
  const now = spanned(id, through.id).filter((each) => all.has(each));
  const stands = [id, through.id].every((end) => !byId.has(end) || next(end) === end);
  if (becomes.length === 0 || (stands && sameSet(now, becomes))) return [];
  const [join, isShort] = joinOf(plan, reference);
  const insert = runsOf(becomes, all)
    .map(({ first, last }) =>
      first === last ? first : `${first}${join}${isShort ? withoutPrefix(last) : last}`,
    )
    .join(', ');
  return [{ from, to: through.to, insert }];
}

function joinOf({ text }: Plan, { to, through }: Reference): readonly [string, boolean] {
  const isShort = through !== undefined && /^\d/.test(text.slice(through.from, through.to));
  return [text.slice(to, through?.from ?? to), isShort];
}

function withoutPrefix(id: string): string {
  return id.replace(/^[A-Z]+-?/, '');
}

/** IDs with no other task's between them, as ranges. */
function runsOf(
  ids: readonly string[],
  all: ReadonlySet<string>,
): readonly { first: string; last: string }[] {
  const sorted = [...new Set(ids)].sort((a, b) => (partsOf(a)?.number ?? 0) - (partsOf(b)?.number ?? 0));
  const runs: { first: string; last: string }[] = [];
  for (const id of sorted) {
    const run = runs.at(-1);
    if (run && follows(run.last, id, all)) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs;
}

function follows(before: string, id: string, all: ReadonlySet<string>): boolean {
  const [a, b] = [partsOf(before), partsOf(id)];
  if (!a || !b || a.prefix !== b.prefix) return false;
  return numbersBetween(a.number + 1, b.number - 1).every(
    (number) => !all.has(idOf(a.prefix, number, a.digits)),
  );
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).size === new Set(others).size && some.every((each) => others.includes(each));
}
