import type { Chart } from './chart.ts';
import type { ItemLayout } from './itemLayout.ts';
import { arrowsWithin, layoutFrame } from './layoutFrame.ts';
import { placeFrames, type ChartLayout } from './placeFrames.ts';

/** Milliseconds of work after which the page gets its turn. */
const TURN = 12;

/** The layout of a chart, frame by frame; `pause` lets the page breathe, `now` tells the time in milliseconds. */
export async function layoutInTurns(
  chart: Chart,
  pause: () => Promise<unknown>,
  now: () => number,
): Promise<ChartLayout> {
  const within = arrowsWithin(chart);
  const insides = new Map<string, ItemLayout>();
  let began = now();
  for (const frame of chart.frames) {
    if (now() - began > TURN) {
      await pause();
      began = now();
    }
    insides.set(frame.id, layoutFrame(frame, within.get(frame.id) ?? [], chart.detail));
  }
  return placeFrames(chart, insides);
}

/** What a layout depends on. Charts of the same shape have the same layout. */
export function shapeOf({ detail, frames, arrows }: Chart): string {
  return JSON.stringify([
    detail,
    frames.map(({ id, column, items }) => [id, column, items.map((item) => [item.id, ...item.tasks])]),
    arrows.map(({ from, to }) => [from, to]),
  ]);
}
