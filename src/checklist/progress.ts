import type { Item } from './taskItems.ts';

/** How far some tasks are. Each is in exactly one of the numbers but `total` and `open`. */
export interface Counts {
  /** All but the skipped ones. */
  readonly total: number;
  readonly done: number;
  readonly doing: number;
  readonly ready: number;
  readonly blocked: number;
  readonly skipped: number;
  /** Neither done nor skipped. */
  readonly open: number;
}

export function countsOf(items: readonly Item[]): Counts {
  const counts = { done: 0, doing: 0, ready: 0, blocked: 0, skipped: 0, open: 0 };
  for (const { status } of items) counts[status] += 1;
  const open = items.length - counts.done - counts.skipped;
  return { ...counts, open, total: items.length - counts.skipped };
}
