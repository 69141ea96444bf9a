import { countWhile } from '../../countWhile.ts';
import { partsOf } from '../../workflow/taskIds.ts';

/** An item out of place, and the one whose number it stands on the wrong side of. */
export interface Misplaced<Item> {
  readonly item: Item;
  readonly before: Item;
}

/**
 * The fewest items that must move for the numbers of each series to rise: all but a longest rising run. Equal numbers
 * are in order; a suffix follows its number (`T012a`), and parts are compared one by one (`2.4`, `T042.1`).
 */
export function outOfOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): readonly Misplaced<Item>[] {
  const series = new Map<string, { item: Item; key: readonly number[] }[]>();
  for (const item of items) {
    const id = idOf(item);
    const parts = partsOf(id);
    if (!parts) continue;
    const letters = /^[A-Z]*-?/.exec(id)?.[0] ?? '';
    const key = parts.prefix === letters && parts.suffix === '' ? [parts.number] : keyOf(id);
    const known = series.get(letters);
    if (known) known.push({ item, key });
    else series.set(letters, [{ item, key }]);
  }
  return [...series.values()].flatMap(misplacedIn);
}

interface Keyed<Item> {
  readonly item: Item;
  readonly key: readonly number[];
}

function misplacedIn<Item>(keyed: readonly Keyed<Item>[]): readonly Misplaced<Item>[] {
  const kept = new Set(longestRising(keyed));
  const inOrder = keyed.filter((_, at) => kept.has(at));
  const misplaced: Misplaced<Item>[] = [];
  let place = 0;
  keyed.forEach((one, at) => {
    if (kept.has(at)) place += 1;
    else misplaced.push(...besideOf(one, inOrder[place - 1], inOrder[place]));
  });
  return misplaced;
}

/** The one before it where that has the higher number, else the one behind it. */
function besideOf<Item>(
  one: Keyed<Item>,
  previous: Keyed<Item> | undefined,
  next: Keyed<Item> | undefined,
): readonly Misplaced<Item>[] {
  const other = previous && compare(previous.key, one.key) > 0 ? previous : next;
  return other ? [{ item: one.item, before: other.item }] : [];
}

/** Places of a longest run whose keys never fall; patience sorting. */
function longestRising<Item>(keyed: readonly Keyed<Item>[]): readonly number[] {
  const tails: number[] = [];
  const before = new Map<number, number>();
  keyed.forEach(({ key }, at) => {
    const length = countWhile(tails, (tail) => compare(keyed[tail]?.key ?? key, key) <= 0);
    if (length > 0) before.set(at, tails[length - 1] ?? 0);
    tails[length] = at;
  });
  const run: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) run.push(at);
  return run;
}

function keyOf(id: string): readonly number[] {
  const numbers = (id.match(/\d+/g) ?? []).map(Number);
  const letter = /\d([a-z])$/.exec(id)?.[1];
  return letter === undefined ? numbers : [...numbers, letter.charCodeAt(0)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
