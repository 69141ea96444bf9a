/** One thing before another. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Because the text states it, or by their order. */
export interface Edge extends Ends {
  readonly isStated: boolean;
}

export function isStatedEdge({ isStated }: Edge): boolean {
  return isStated;
}

/**
 * Takes away the edges of order that others already say, so that what is reached from each end stays the same. What the
 * text states stays, whatever else says it. Time grows with the edges' square at worst.
 */
export function reduceEdges<Each extends Ends>(
  edges: readonly Each[],
  isStated: (edge: Each) => boolean,
): readonly Each[] {
  const behind = new Map<string, Set<string>>();
  for (const { from, to } of edges) behind.set(from, (behind.get(from) ?? new Set()).add(to));
  return edges.filter((edge) => {
    const { from, to } = edge;
    if (isStated(edge) || !isReachedOtherwise(behind, from, to)) return true;
    behind.get(from)?.delete(to);
    return false;
  });
}

function isReachedOtherwise(
  behind: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): boolean {
  const seen = new Set([from]);
  const queue = [...(behind.get(from) ?? [])].filter((next) => next !== to);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(behind.get(next) ?? []));
  }
  return false;
}

/**
 * Points are there so that n before and m behind need n + m edges. Where one side has a single edge the point goes and its
 * edges are joined; where a side has none they say nothing and go with it. No edge leads from point to point.
 */
export function joinPoints(edges: readonly Edge[], points: ReadonlySet<string>): readonly Edge[] {
  const into = new Map<string, Edge[]>();
  const outOf = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (points.has(edge.to)) note(into, edge.to, edge);
    if (points.has(edge.from)) note(outOf, edge.from, edge);
  }
  const isKept = (point: string) => (into.get(point) ?? []).length > 1 && (outOf.get(point) ?? []).length > 1;
  const kept = edges.filter(
    ({ from, to }) => (!points.has(from) || isKept(from)) && (!points.has(to) || isKept(to)),
  );
  const known = new Set(kept.map(({ from, to }) => `${from} ${to}`));
  const joined = [...points]
    .filter((point) => !isKept(point))
    .flatMap((point) =>
      (into.get(point) ?? []).flatMap(({ from }) =>
        (outOf.get(point) ?? []).map(({ to }): Edge => ({ from, to, isStated: false })),
      ),
    );
  return [...kept, ...joined.filter(({ from, to }) => from !== to && !known.has(`${from} ${to}`))];
}

function note(edges: Map<string, Edge[]>, end: string, edge: Edge): void {
  const known = edges.get(end);
  if (known) known.push(edge);
  else edges.set(end, [edge]);
}
