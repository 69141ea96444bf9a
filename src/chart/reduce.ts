import type { Arrow } from './chart.ts';

/**
 * Takes away the arrows of order that others already say, so that what is reached from each end stays the same. What the
 * text states stays, whatever else says it. Time grows with the arrows' square at worst.
 */
export function reduce(arrows: readonly Arrow[]): readonly Arrow[] {
  const behind = new Map<string, Set<string>>();
  for (const { from, to } of arrows) behind.set(from, (behind.get(from) ?? new Set()).add(to));
  return arrows.filter(({ from, to, kind }) => {
    if (kind === 'stated' || !isReachedOtherwise(behind, from, to)) return true;
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
