import { arrowId, type Chart } from './chart.ts';
import { lineThrough, type Line } from './drawLine.ts';
import { bottom, moved, right, sizes, type Box } from './geometry.ts';
import type { ItemLayout } from './itemLayout.ts';
import { routesOf } from './routes.ts';
import { shelveColumns } from './shelveColumns.ts';

/** Where everything of a chart stands. The same chart always gives the same. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Frames, items, and tasks in groups, by their ids. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By the arrow's name. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** Puts the frames beside each other, column by column, and draws every arrow. */
export function placeFrames(chart: Chart, insides: ReadonlyMap<string, ItemLayout>): ChartLayout {
  const boxes = new Map<string, Box>();
  const lines = new Map<string, Line>();
  const between = chart.detail === 'phases' ? sizes.phaseGap : sizes.columnGap;
  const sizeOf = (id: string) => insides.get(id) ?? { width: 0, height: 0 };
  const shelved = { ...chart, frames: shelveColumns(chart.frames, sizeOf, between) };
  const routes = routesOf(shelved);
  let x = routes.beside;
  for (const frames of byColumn(shelved)) {
    const width = Math.max(0, ...frames.map(({ id }) => insides.get(id)?.width ?? 0));
    let y = routes.above;
    for (const { id } of frames) {
      const inside = insides.get(id);
      if (!inside) continue;
      boxes.set(id, { x, y, width, height: inside.height });
      const by = { x: x + (width - inside.width) / 2, y };
      for (const [key, box] of inside.boxes) boxes.set(key, moved(box, by));
      for (const [key, way] of inside.ways) lines.set(key, lineThrough(way.map((point) => moved(point, by))));
      y += inside.height + sizes.stackGap;
    }
    x += width + between;
  }
  for (const arrow of chart.arrows) {
    const line = lines.has(arrowId(arrow)) ? undefined : routes.draw(arrow, boxes);
    if (line) lines.set(arrowId(arrow), line);
  }
  const all = [...boxes.values()];
  return { width: Math.max(0, ...all.map(right)), height: Math.max(0, ...all.map(bottom)), boxes, lines };
}

function byColumn({ frames }: Chart): readonly (readonly Chart['frames'][number][])[] {
  const columns: Chart['frames'][number][][] = [];
  for (const frame of frames) (columns[frame.column] ??= []).push(frame);
  return columns;
}
