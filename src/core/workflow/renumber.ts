import type { Plan } from '../plan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { giveIds, type Renumbering } from './giveIds.ts';
import { idsOf, referencesOf } from './references.ts';
import { stagesOf } from './stages.ts';
import { isRange } from './idRanges.ts';
import { numbersBetween, partsOf, standsForSeveral, taskIds, widthOf } from './taskIds.ts';

/**
 * Numbers tasks in the order of the text, each in its own series: all of the plan's, or those of the paths given. Numbers
 * of tasks that are left out stay, and are passed over. Over the whole plan phases that open a new ten go on doing so.
 * What follows an ID (`T012a`, `T042.1`) is dropped with it; a line for several tasks (`T062-T067`) stays as it is.
 */
export function renumber(plan: Plan, paths?: ReadonlySet<string>): Renumbering {
  const chosen = tasksOf(plan).filter((row) => isSingle(plan, row) && (!paths || paths.has(row.path)));
  return giveIds(plan, newIds(plan, chosen, paths === undefined));
}

function isSingle(plan: Plan, row: TaskRow): boolean {
  return partsOf(row.task.id?.text ?? '') !== undefined && !standsForSeveral(plan, row);
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
    const { id, through } = reference;
    if (!through || !isRange(id, through.id)) return idsOf(plan, reference).filter((each) => !byId.has(each));
    return idsOf(plan, reference).some((each) => byId.has(each)) ? [] : spanned(id, through.id);
  });
}

/** Every number from one to another of the same series, whether a task has it or not. */
function spanned(first: string, last: string): readonly string[] {
  const [a, b] = [partsOf(first), partsOf(last)];
  if (!a || !b) return [first, last];
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
  const digits = parts[0]?.prefix.endsWith('.') ? 1 : widthOf(parts);
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
