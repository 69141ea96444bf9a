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

/** A view that shows a box at a size that can be read: the one there is where it does, else one with the box in its middle. */
export function viewWith(box: Box, view: View, pane: ChartBox): View {
  const height = Math.min(box.height, 2 * sizes.task.height);
  const zoom = Math.max(view.zoom, LEAST);
  const [left, top] = [box.x * zoom, box.y * zoom];
  const isSeen =
    zoom === view.zoom &&
    left + view.x >= 0 &&
    top + view.y >= 0 &&
    left + view.x + box.width * zoom <= pane.width &&
    top + view.y + height * zoom <= pane.height - HIDDEN;
  if (isSeen) return view;
  return {
    zoom,
    x: Math.max(0, pane.width - box.width * zoom) / 2 - left,
    y: Math.max(0, pane.height - height * zoom) / 2 - top,
  };
}

const MARGIN = 24;
/** The zoom at which a task can still be told from another. */
const LEAST = 0.4;
/** Below it the map and the buttons may lie over the picture. */
const HIDDEN = 140;
