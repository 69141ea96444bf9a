import type { Ends } from './reduceEdges.ts';

/** Every pair of which the first is before the second, by any number of edges: `ab` for a before b. */
export function reached(all: readonly Ends[], between: readonly string[]): readonly string[] {
  return between.flatMap((start) => {
    const seen = new Set<string>();
    const left = [start];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (const { from, to } of all) {
        if (from !== next || seen.has(to)) continue;
        seen.add(to);
        left.push(to);
      }
    }
    return between.filter((end) => end !== start && seen.has(end)).map((end) => `${start}${end}`);
  });
}
