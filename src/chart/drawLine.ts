import { right, type Box, type Point } from './geometry.ts';

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

/** A line from the right side of one box to the left side of a box beside it; `down` is how far below their tops. */
export function lineAcross(from: Box, to: Box, down: { readonly from: number; readonly to: number }): Line {
  const start = { x: right(from), y: from.y + down.from };
  const last = { x: to.x, y: to.y + down.to };
  const end = { x: last.x - TIP, y: last.y };
  const pull = Math.max(24, (end.x - start.x) / 2);
  const d = `M${at(start)}C${at({ x: start.x + pull, y: start.y })} ${at({ x: end.x - pull, y: end.y })} ${at(end)}`;
  return { d, tip: tipAt(last, 0) };
}

/** A line that turns at right angles, its corners rounded. */
export function lineAlong(points: readonly Point[]): Line {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? first;
  const before = points.at(-2) ?? first;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const through = [...points.slice(0, -1), backwards(last, angle)];
  let d = `M${at(first)}`;
  for (let corner = 1; corner < through.length - 1; corner += 1) {
    const here = through[corner] ?? first;
    const [into, outOf] = [
      towards(here, through[corner - 1] ?? first),
      towards(here, through[corner + 1] ?? last),
    ];
    d += `L${at(into)}Q${at(here)} ${at(outOf)}`;
  }
  return { d: `${d}L${at(through.at(-1) ?? last)}`, tip: tipAt(last, angle) };
}

/** A little way from one point to another, half of it at most. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(ROUND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** A line from the top of one box over all between to the top of another. */
export function lineOver(from: Box, to: Box, lift: number): Line {
  const start = { x: from.x + from.width / 2, y: from.y };
  const last = { x: to.x + to.width / 2, y: to.y };
  const end = { x: last.x, y: last.y - TIP };
  const high = Math.min(start.y, last.y) - lift;
  const d = `M${at(start)}C${at({ x: start.x + lift, y: high })} ${at({ x: end.x - lift, y: high })} ${at(end)}`;
  return { d, tip: tipAt(last, Math.PI / 2) };
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
const ROUND = 10;
