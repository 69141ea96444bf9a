import { arrowId, type Arrow } from './chart.ts';

/**
 * Points are there so that n tasks before and m behind need n + m arrows. Where one side has a single arrow, the point goes
 * and its arrows are joined; where a side has none, they say nothing and go with it.
 */
export function joinPoints(arrows: readonly Arrow[], points: ReadonlySet<string>): readonly Arrow[] {
  let left = arrows;
  for (const point of points) {
    const into = left.filter(({ to }) => to === point);
    const outOf = left.filter(({ from }) => from === point);
    if (into.length > 1 && outOf.length > 1) continue;
    const others = left.filter(({ from, to }) => from !== point && to !== point);
    const known = new Set(others.map(arrowId));
    const joined = into.flatMap(({ from }) =>
      outOf.map(({ to }): Arrow => ({ from, to, kind: 'order' })).filter((arrow) => arrow.from !== arrow.to),
    );
    left = [...others, ...joined.filter((arrow) => !known.has(arrowId(arrow)))];
  }
  return left;
}
