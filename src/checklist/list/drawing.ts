import type { Group } from '../groupItems.ts';

/** Rows that are drawn with the view: more than a screen holds. */
export const AT_ONCE = 28;
/** Pixels of a row, of what stands around a list and around a group, on a screen as wide as a table. */
export const ROW_HEIGHT = 37;
export const LIST_HEIGHT = 70;
export const GROUP_HEIGHT = 60;

/** Tasks of a group. */
export function sizeOf({ lists }: Group): number {
  return lists.reduce((sum, { items }) => sum + items.length, 0);
}

/** As many rows as a group is high, its head and its foot among them. */
export function rowsOf(group: Group): number {
  return sizeOf(group) + 2;
}

/** Pieces of so many each; the last may be shorter. */
export function chunksOf<Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, at) =>
    things.slice(at * size, (at + 1) * size),
  );
}
