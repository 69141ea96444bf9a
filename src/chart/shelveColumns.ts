import type { Frame } from './chart.ts';
import type { ChartBox } from './viewOf.ts';
import { sizes } from './geometry.ts';

/**
 * The frames with the columns that they stand in on the screen: a column that would be far higher than the chart is wide
 * goes on in one more beside it, so that all of the chart has about a screen's shape.
 */
export function shelveColumns(
  frames: readonly Frame[],
  sizeOf: (id: string) => ChartBox,
  gap: number,
): readonly Frame[] {
  const columns: Frame[][] = [];
  for (const frame of frames) (columns[frame.column] ??= []).push(frame);
  const highs = columns.map((column) => heightOf(column, sizeOf));
  const tallest = Math.max(0, ...highs);
  const most = Math.max(0, ...frames.map(({ id }) => sizeOf(id).height));
  let best = columns;
  let least = extentOf(columns, sizeOf, gap);
  for (const limit of limitsFor(tallest, most)) {
    const cut = columns.flatMap((column) => cutColumn(column, limit, sizeOf));
    const extent = extentOf(cut, sizeOf, gap);
    if (extent < least * WORTH) [best, least] = [cut, extent];
  }
  const place = new Map(best.flatMap((column, at) => column.map(({ id }) => [id, at] as const)));
  return frames.map((frame) => ({ ...frame, column: place.get(frame.id) ?? frame.column }));
}

/** Heights that columns could be cut at, the greatest first: no frame is higher. */
function limitsFor(tallest: number, most: number): readonly number[] {
  const limits = Array.from({ length: MOST_PIECES - 1 }, (_, at) => tallest / (at + 2))
    .flatMap((even) => UNEVEN.map((more) => even * more))
    .filter((limit) => limit > most && limit < tallest);
  return [...new Set(limits), most].toSorted((a, b) => b - a);
}

function cutColumn(
  column: readonly Frame[],
  limit: number,
  sizeOf: (id: string) => ChartBox,
): readonly Frame[][] {
  const pieces: Frame[][] = [[]];
  let high = 0;
  for (const frame of column) {
    const { height } = sizeOf(frame.id);
    if (high > 0 && high + height > limit) {
      pieces.push([]);
      high = 0;
    }
    pieces.at(-1)?.push(frame);
    high += height + sizes.stackGap;
  }
  return pieces;
}

/** How wide a screen must be to show all of it, at a zoom of 1. */
function extentOf(
  columns: readonly (readonly Frame[])[],
  sizeOf: (id: string) => ChartBox,
  gap: number,
): number {
  const widths = columns.map((column) => Math.max(0, ...column.map(({ id }) => sizeOf(id).width)));
  const width = widths.reduce((sum, each) => sum + each + gap, 0);
  const height = Math.max(0, ...columns.map((column) => heightOf(column, sizeOf)));
  return Math.max(width, height * SCREEN);
}

function heightOf(column: readonly Frame[], sizeOf: (id: string) => ChartBox): number {
  return column.reduce((sum, { id }) => sum + sizeOf(id).height + sizes.stackGap, 0);
}

/** How much wider than high the picture is on a usual screen. */
const SCREEN = 1.8;
/** Phases differ in height, so that pieces of the same height are rare. */
const UNEVEN = [1, 1.1, 1.2, 1.35, 1.5];
const MOST_PIECES = 24;
/** Columns are cut where that makes the whole so much smaller at least. */
const WORTH = 0.92;
