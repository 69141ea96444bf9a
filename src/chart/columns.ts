import type { Arrow } from './chart.ts';

/**
 * The column of each frame: one more than the last that it waits for. Frames that nothing orders fill a few columns, row
 * by row. Arrows go from earlier frames to later ones; one that goes back does not count.
 */
export function columnsOf(frames: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const place = new Map(frames.map((id, at) => [id, at]));
  const forward = arrows.filter(({ from, to }) => (place.get(from) ?? 0) < (place.get(to) ?? 0));
  if (forward.length === 0) {
    const wide = Math.ceil(Math.sqrt(frames.length * 1.6));
    return new Map(frames.map((id, at) => [id, at % wide]));
  }
  const columns = new Map<string, number>();
  for (const id of frames) {
    const before = forward.filter(({ to }) => to === id).map(({ from }) => columns.get(from) ?? 0);
    columns.set(id, Math.max(-1, ...before) + 1);
  }
  return columns;
}
