import type { Chart } from './chart.ts';

/** Everything that can be opened, in the order in which it is read: each phase, then its tasks. */
export function chartOrder({ frames }: Chart): readonly (readonly string[])[] {
  return frames.map(({ id, items, stage }) => {
    const drawn = new Set(items.flatMap(({ tasks }) => tasks));
    return [id, ...stage.tasks.map(({ path }) => path).filter((path) => drawn.has(path))];
  });
}

/** Where a key leads from a place in that order; undefined for keys that lead nowhere. */
export function placeBehind(
  order: readonly (readonly string[])[],
  from: string | undefined,
  key: string,
): string | undefined {
  const all = order.flat();
  const at = from === undefined ? -1 : all.indexOf(from);
  const frame = order.findIndex((ids) => from !== undefined && ids.includes(from));
  switch (key) {
    case 'ArrowDown':
      return all[Math.min(at + 1, all.length - 1)];
    case 'ArrowUp':
      return all[Math.max(at - 1, 0)];
    case 'ArrowRight':
      return (order[frame + 1] ?? order.at(-1))?.[0];
    case 'ArrowLeft':
      return at > 0 && order[frame]?.[0] !== from ? order[frame]?.[0] : order[Math.max(frame - 1, 0)]?.[0];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
