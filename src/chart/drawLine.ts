import { bottom, right, type Box, type Point } from './geometry.ts';

/** A line with its arrowhead, as path data. */
export interface Line {
  readonly d: string;
  readonly tip: string;
}

/** A line through bends, rounded at them, down into what it leads to. */
export function lineThrough(points: readonly Point[]): Line {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const before = points.at(-2) ?? first;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const end = backwards(last, angle);
  const through = [...points.slice(0, -1), end];
  let d = `M${at(first)}`;
  for (let bend = 1; bend < through.length - 1; bend += 1) {
    const corner = through[bend] ?? first;
    const next = through[bend + 1] ?? end;
    const middle = bend === through.length - 2 ? next : halfway(corner, next);
    d += `Q${at(corner)} ${at(middle)}`;
  }
  if (through.length <= 2) d += `L${at(end)}`;
  return { d, tip: tipAt(last, angle) };
}

/** A line from the right side of one box to the left side of another; `down` is how far below their tops. */
export function lineAcross(from: Box, to: Box, down: { readonly from: number; readonly to: number }): Line {
  const start = { x: right(from), y: from.y + down.from };
  const last = { x: to.x, y: to.y + down.to };
  const end = { x: last.x - TIP, y: last.y };
  const pull = Math.max(36, Math.abs(end.x - start.x) / 2);
  const d =
    end.x >= start.x
      ? `M${at(start)}C${at({ x: start.x + pull, y: start.y })} ${at({ x: end.x - pull, y: end.y })} ${at(end)}`
      : around(start, end, Math.max(bottom(from), bottom(to)) + 24);
  return { d, tip: tipAt(last, 0) };
}

/** Back to what stands before: out to the right, below both, and in from the left. */
function around(start: Point, end: Point, below: number): string {
  const [outer, inner] = [start.x + 28, end.x - 28];
  return `M${at(start)}C${at({ x: outer, y: start.y })} ${at({ x: outer, y: below })} ${at({ x: outer - 28, y: below })}L${at({ x: inner + 28, y: below })}C${at({ x: inner, y: below })} ${at({ x: inner, y: end.y })} ${at(end)}`;
}

function tipAt({ x, y }: Point, angle: number): string {
  const corner = (side: number): Point => ({
    x: x - TIP * Math.cos(angle) + side * HALF * Math.sin(angle),
    y: y - TIP * Math.sin(angle) - side * HALF * Math.cos(angle),
  });
  return `M${at({ x, y })}L${at(corner(1))}L${at(corner(-1))}Z`;
}

function backwards({ x, y }: Point, angle: number): Point {
  return { x: x - TIP * Math.cos(angle), y: y - TIP * Math.sin(angle) };
}

function halfway(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

const TIP = 9;
const HALF = 4.5;
