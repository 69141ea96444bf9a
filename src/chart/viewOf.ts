import type { ChartLayout } from './layoutChart.ts';
import { sizes, type Box } from './geometry.ts';

export type ChartBox = Pick<Box, 'width' | 'height'>;

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** All of a chart, in the middle, no larger than life. */
export function wholeView({ width, height }: ChartBox, pane: ChartBox): View {
  const zoom = Math.min(
    1,
    Math.max(0.02, Math.min((pane.width - 2 * MARGIN) / width, (pane.height - 2 * MARGIN) / height)),
  );
  return { zoom, x: (pane.width - width * zoom) / 2, y: Math.max(MARGIN, (pane.height - height * zoom) / 2) };
}

/** All of it where that can be read; else the beginning of what comes next, at a size that can. */
export function firstView(layout: ChartLayout, pane: ChartBox, next: Box | undefined): View {
  const whole = wholeView(layout, pane);
  if (whole.zoom >= LEGIBLE) return whole;
  const from = next ?? { x: 0, y: 0 };
  const least = (pane.width - 2 * MARGIN) / (sizes.task.width * 2 + sizes.gap + 2 * sizes.framePad);
  const zoom = Math.min(0.85, Math.max(LEGIBLE, least));
  return { zoom, x: MARGIN - from.x * zoom, y: MARGIN - from.y * zoom };
}

const MARGIN = 24;
/** The zoom at which words can still be read. */
const LEGIBLE = 0.55;
