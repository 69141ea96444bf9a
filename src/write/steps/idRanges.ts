/**
 * Task IDs in as few words as they need: `T041–T043, F012` for T041, T042, F012 and T043. An ID without a number stands
 * for itself; the order is that of the first ID of each series.
 */
export function idRanges(ids: readonly string[]): string {
  const series = new Map<string, number[]>();
  for (const id of ids) {
    const [, prefix = id, digits = ''] = /^(.*?)(\d+)$/.exec(id) ?? [];
    const key = digits === '' ? id : `${prefix}${PARTED}${digits.length}`;
    series.set(key, [...(series.get(key) ?? []), Number(digits)]);
  }
  return [...series].flatMap(([key, numbers]) => rangesOf(key, numbers)).join(', ');
}

/** Stands between a series' letters and its width; no ID holds it. */
const PARTED = '\u0000';

function rangesOf(key: string, numbers: readonly number[]): readonly string[] {
  const [prefix = '', width] = key.split(PARTED);
  if (width === undefined) return [prefix];
  const idOf = (number: number) => `${prefix}${String(number).padStart(Number(width), '0')}`;
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? idOf(first) : `${idOf(first)}–${idOf(last)}`));
}
