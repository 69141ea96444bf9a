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

/** One edge between any two: what is stated goes before the same by order. */
export function eachOnce<Each extends Ends>(
  edges: readonly Each[],
  isStated: (edge: Each) => boolean,
): readonly Each[] {
  const found = new Map<string, Each>();
  for (const edge of edges) {
    const name = nameOf(edge);
    const known = found.get(name);
    if (known === undefined || !isStated(known)) found.set(name, edge);
  }
  return [...found.values()];
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
 * edges are joined; where a side has none they say nothing and go with it.
 */
export function joinPoints<Each extends Ends>(
  edges: readonly Each[],
  points: ReadonlySet<string>,
  joined: (ends: Ends) => Each,
): readonly Each[] {
  const left = new Map(edges.map((edge) => [nameOf(edge), edge]));
  const met = new Map([...points].map((point) => [point, new Set<string>()]));
  const note = (name: string, { from, to }: Ends) => [from, to].forEach((end) => met.get(end)?.add(name));
  const forget = (name: string, { from, to }: Ends) => {
    left.delete(name);
    for (const end of [from, to]) met.get(end)?.delete(name);
  };
  for (const [name, edge] of left) note(name, edge);
  for (const point of points) {
    const own = [...(met.get(point) ?? [])].flatMap((name) => left.get(name) ?? []);
    const [into, outOf] = [own.filter(({ to }) => to === point), own.filter(({ from }) => from === point)];
    if (into.length > 1 && outOf.length > 1) continue;
    for (const edge of own) forget(nameOf(edge), edge);
    for (const ends of into.flatMap(({ from }) => outOf.map(({ to }) => ({ from, to })))) {
      const name = nameOf(ends);
      if (ends.from === ends.to || left.has(name)) continue;
      left.set(name, joined(ends));
      note(name, ends);
    }
  }
  return [...left.values()];
}

function nameOf({ from, to }: Ends): string {
  return `${from} → ${to}`;
}
