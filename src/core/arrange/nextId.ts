import { countWhile } from '../countWhile.ts';
import type { Plan } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';
import { idsOf, referencesOf } from '../workflow/references.ts';
import { taskIds, widthOf } from '../workflow/taskIds.ts';

/** Hands out free task IDs, one after another, in the series and width of the place they are for. */
export interface IdSource {
  /**
   * The next ID of the series that `like` belongs to: `T003` behind `T002`, `2.4` behind `2.3`. The first number behind
   * the last one before the place that no task of the plan has and no words of it mention.
   */
  readonly next: (like: string) => string;
}

/** IDs that are free over the whole plan, for tasks put in at an offset. */
export function idSource(plan: Plan, at: number): IdSource {
  const { next } = idsTogether(plan);
  return { next: (like) => next(at, like) };
}

/** Hands out IDs for several places of a plan. */
export interface IdsTogether {
  /** As `idSource` does; each counts as written at its place for those behind it. To be asked in the text's order. */
  readonly next: (at: number, like: string) => string;
}

/** What the plan has is read once for all who ask, and no ID costs more than a search for its place. */
export function idsTogether(plan: Plan): IdsTogether {
  const known = knownIds(plan);
  const given = new Map<string, Given>();
  const behind = new Map<string, number>();
  return {
    next(at, like) {
      const parts = seriesNumberOf(like);
      if (!parts) return like;
      const { prefix } = parts;
      const { last, width } = placeOf(known.series.get(prefix), given.get(prefix), at) ?? {
        last: parts.number - 1,
        width: widthOf([parts]),
      };
      const free = firstFree(prefix, last + 1, behind, known.behind);
      behind.set(prefix + free, free + 1);
      given.set(prefix, { at, last: free, width });
      return prefix + String(free).padStart(width, '0');
    },
  };
}

/** The last ID of a series that was handed out, and where. */
interface Given {
  readonly at: number;
  readonly last: number;
  readonly width: number;
}

interface Series {
  /** Where the tasks begin that have its numbers, rising, and the numbers. */
  readonly places: readonly { readonly at: number; readonly number: number }[];
  /** Digits that a number has at least. */
  readonly width: number;
}

interface KnownIds {
  readonly series: ReadonlyMap<string, Series>;
  /** For each ID that is taken, without leading zeros, a number up to which its series has none free. */
  readonly behind: Map<string, number>;
}

const cache = new WeakMap<Plan, KnownIds>();

function knownIds(plan: Plan): KnownIds {
  const before = cache.get(plan);
  if (before) return before;
  const byPrefix = new Map<string, (SeriesNumber & { readonly at: number })[]>();
  const behind = new Map<string, number>();
  for (const id of mentioned(plan)) take(behind, seriesNumberOf(id));
  for (const id of taskIds(plan).byId.keys()) take(behind, seriesNumberOf(id));
  for (const { task } of tasksOf(plan)) {
    const parts = task.id && seriesNumberOf(task.id.text);
    if (!parts) continue;
    take(behind, parts);
    const known = byPrefix.get(parts.prefix);
    if (known) known.push({ ...parts, at: task.mark.from });
    else byPrefix.set(parts.prefix, [{ ...parts, at: task.mark.from }]);
  }
  const series = new Map([...byPrefix].map(([prefix, parts]) => [prefix, seriesOf(parts)]));
  const known = { series, behind };
  cache.set(plan, known);
  return known;
}

function seriesOf(parts: readonly (SeriesNumber & { readonly at: number })[]): Series {
  return { places: parts.toSorted((a, b) => a.at - b.at), width: widthOf(parts) };
}

function take(behind: Map<string, number>, parts: SeriesNumber | undefined): void {
  if (parts) behind.set(parts.prefix + parts.number, parts.number + 1);
}

/** The last number before a place: of the text, or of what was handed out since. */
function placeOf(
  series: Series | undefined,
  given: Given | undefined,
  at: number,
): { readonly last: number; readonly width: number } | undefined {
  if (!series) return given;
  const { places, width } = series;
  const before = places[countWhile(places, (place) => place.at < at) - 1];
  if (!given) return { last: before?.number ?? 0, width };
  const last = before && before.at > given.at ? before.number : given.last;
  return { last, width };
}

/** The first number from one on that neither has; what was passed is noted, so that nobody passes it again. */
function firstFree(
  prefix: string,
  from: number,
  own: Map<string, number>,
  known: Map<string, number>,
): number {
  const passed: string[] = [];
  let free = from;
  for (let key = prefix + free; own.has(key) || known.has(key); key = prefix + free) {
    passed.push(key);
    free = own.get(key) ?? behindRun(prefix, free, known);
  }
  for (const key of passed) own.set(key, free);
  return free;
}

function behindRun(prefix: string, from: number, known: Map<string, number>): number {
  const passed: string[] = [];
  let free = from;
  for (let next = known.get(prefix + free); next !== undefined; next = known.get(prefix + free)) {
    passed.push(prefix + free);
    free = next;
  }
  for (const key of passed) known.set(key, free);
  return free;
}

interface SeriesNumber {
  readonly prefix: string;
  readonly number: number;
  /** With leading zeros; none where the series does not fill its numbers up. */
  readonly digits: number;
}

/**
 * `T012a` is of series `T`, number 12; `2.3` of series `2.`, number 3; `T042.1` of series `T042.`, number 1. Numbers too
 * large to be counted on are of none.
 */
function seriesNumberOf(id: string): SeriesNumber | undefined {
  const match = /^((?:[A-Z]+-?)?(?:\d+\.)*)(\d+)/.exec(id);
  if (!match) return undefined;
  const [, prefix = '', digits = ''] = match;
  const number = Number(digits);
  if (!Number.isSafeInteger(2 * number)) return undefined;
  return { prefix, number, digits: /[A-Z]-?$/.test(prefix) ? digits.length : 0 };
}

/** IDs that any words mention: a reference must not find another task. */
function mentioned(plan: Plan): readonly string[] {
  const stated = referencesOf(plan).flatMap((reference) => idsOf(plan, reference));
  const bare = stated.filter((id) => /^\d/.test(id));
  return [...bare, ...(plan.text.match(/(?<![\w-])[A-Z]{1,8}-?\d+/g) ?? [])];
}
