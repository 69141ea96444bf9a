import type { Plan } from '@/core/plan';
import type { Chart, ChartChoices } from './chart.ts';
import { chartOf } from './chartOf.ts';
import { arrowsWithin, layoutFrame } from './layoutFrame.ts';
import { placeFrames } from './placeFrames.ts';
import { shapeOf } from './layoutInTurns.ts';
import type { PlacedChart } from './useLayout.ts';

export const allTasks: ChartChoices = { detail: 'tasks', statedOnly: false, hideDone: false };

/** A chart of a plan with its layout, at once. */
export function placedChart(plan: Plan, choices: ChartChoices = allTasks): PlacedChart {
  return place(chartOf(plan, choices));
}

function place(chart: Chart): PlacedChart {
  const within = arrowsWithin(chart);
  const insides = new Map(
    chart.frames.map((frame) => [frame.id, layoutFrame(frame, within.get(frame.id) ?? [], chart.detail)]),
  );
  return { chart, layout: placeFrames(chart, insides), shape: shapeOf(chart) };
}
