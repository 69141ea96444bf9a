import { countWhile } from '../countWhile.ts';
import type { Plan } from '../plan.ts';
import { partsOf, taskIds, type IdParts } from './taskIds.ts';

/** IDs by series, each series in its order. */
export type Series = ReadonlyMap<string, readonly Numbered[]>;

interface Numbered extends IdParts {
  readonly id: string;
}

export function seriesOf(ids: ReadonlySet<string>): Series {
  const series = new Map<string, Numbered[]>();
  for (const id of inOrder(ids)) {
    const parts = partsOf(id);
    if (!parts) continue;
    const others = series.get(parts.prefix);
    if (others) others.push({ id, ...parts });
    else series.set(parts.prefix, [{ id, ...parts }]);
  }
  return series;
}

/**
 * The IDs of a series from one to another, lettered ones too; none where the two are no range. `T001` is not between `T1`
 * and `T9`, which count another way.
 */
export function idsWithin(series: Series, first: string, last: string): readonly string[] {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (!from || !to || from.prefix !== to.prefix || order(from, to) > 0) return [];
  const own = series.get(from.prefix) ?? [];
  const start = countWhile(own, ({ number }) => number < from.number);
  const end = countWhile(own, ({ number }) => number <= to.number);
  const isWide = ({ number, digits }: Numbered) => digits === Math.max(from.digits, String(number).length);
  return own
    .slice(start, end)
    .filter((each) => isWide(each) && order(from, each) <= 0 && order(each, to) <= 0)
    .map(({ id }) => id);
}

/**
 * IDs from one to another of the same series: those that tasks carry, lettered ones too, and the two themselves. The two
 * alone where they are of different series, or where the second comes before the first.
 */
export function idsBetween(plan: Plan, first: string, last: string): readonly string[] {
  return [...new Set([first, ...idsWithin(carriedIn(plan), first, last), last])];
}

function carriedIn(plan: Plan): Series {
  const known = cache.get(plan);
  if (known) return known;
  const carried = seriesOf(new Set(taskIds(plan).byId.keys()));
  cache.set(plan, carried);
  return carried;
}

const cache = new WeakMap<Plan, Series>();

/** Two IDs of one series, the second not before the first. */
export function isRange(first: string, last: string): boolean {
  return partsOf(first)?.prefix === partsOf(last)?.prefix && compared(first, last) <= 0;
}

/** IDs by series, number and letter. */
export function inOrder(ids: ReadonlySet<string>): readonly string[] {
  return [...ids].sort(compared);
}

function compared(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!a || !b) return one < other ? -1 : Number(one > other);
  if (a.prefix !== b.prefix) return a.prefix < b.prefix ? -1 : 1;
  return order(a, b);
}

function order(a: IdParts, b: IdParts): number {
  if (a.number !== b.number || a.suffix === b.suffix) return a.number - b.number;
  return a.suffix.localeCompare(b.suffix, 'en', { numeric: true });
}
