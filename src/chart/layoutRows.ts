import { arrowId, type Arrow, type Item } from './chart.ts';
import { sizes, type Box, type Point } from './geometry.ts';
import type { ItemLayout } from './itemLayout.ts';
import { sizeOf } from './placeGroup.ts';

/**
 * Rows of items, each below all that it waits for, with straight arrows: for what is too much to be laid out with care.
 * Time grows with items and arrows alone. Items that wait for themselves stand where the text has them.
 */
export function layoutRows(items: readonly Item[], arrows: readonly Arrow[]): ItemLayout {
  const boxes = new Map<string, Box>();
  let [width, y] = [0, 0];
  for (const row of rowsOf(items, arrows)) {
    let x = 0;
    for (const item of row) {
      boxes.set(item.id, { ...sizeOf(item), x, y });
      x += sizeOf(item).width + sizes.gap;
    }
    width = Math.max(width, x - sizes.gap);
    y += Math.max(...row.map((item) => sizeOf(item).height)) + sizes.rowGap;
  }
  const ways = new Map(
    arrows.map((arrow) => [arrowId(arrow), straight(boxes.get(arrow.from), boxes.get(arrow.to))]),
  );
  return { width, height: Math.max(0, y - sizes.rowGap), boxes, ways };
}

/** Each item one row below the last that it waits for; a row that is too wide goes on in the next. */
function rowsOf(items: readonly Item[], arrows: readonly Arrow[]): readonly (readonly Item[])[] {
  const level = levelsOf(items, arrows);
  const rows: Item[][] = [];
  for (const item of items) (rows[level.get(item.id) ?? 0] ??= []).push(item);
  return rows.filter((row) => row.length > 0).flatMap((row) => cut(row));
}

function cut(row: readonly Item[]): readonly (readonly Item[])[] {
  return row.length <= WIDEST ? [row] : [row.slice(0, WIDEST), ...cut(row.slice(WIDEST))];
}

function levelsOf(items: readonly Item[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const followers = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  const waiting = new Map(items.map(({ id }) => [id, 0]));
  for (const { from, to } of arrows) {
    followers.get(from)?.push(to);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const level = new Map<string, number>();
  const free = items.map(({ id }) => id).filter((id) => waiting.get(id) === 0);
  for (const id of free) {
    const below = (level.get(id) ?? 0) + 1;
    for (const follower of followers.get(id) ?? []) {
      level.set(follower, Math.max(below, level.get(follower) ?? 0));
      waiting.set(follower, (waiting.get(follower) ?? 0) - 1);
      if (waiting.get(follower) === 0) free.push(follower);
    }
  }
  return level;
}

/** From the lower edge of one to the upper edge of the other, or the other way round where that stands higher. */
function straight(from: Box | undefined, to: Box | undefined): readonly Point[] {
  if (!from || !to) return [];
  const middle = ({ x, width }: Box) => x + width / 2;
  return from.y < to.y
    ? [
        { x: middle(from), y: from.y + from.height },
        { x: middle(to), y: to.y },
      ]
    : [
        { x: middle(from), y: from.y },
        { x: middle(to), y: to.y + to.height },
      ];
}

const WIDEST = 12;
