import { arrowId, type Arrow, type Chart, type Frame } from './chart.ts';
import { lineAcross, lineThrough, type Line } from './drawLine.ts';
import { bottom, moved, right, sizes, type Box, type Point } from './geometry.ts';
import { layoutItems } from './layoutItems.ts';
import { tasksInGroup } from './placeGroup.ts';

/** Where everything of a chart stands. The same chart always gives the same. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Frames, items, and tasks in groups, by their ids. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** By the arrow's name. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** A frame's inside, from its own corner. */
export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ways: ReadonlyMap<string, readonly Point[]>;
}

/** Places what a frame holds, below its head. */
export function layoutFrame(
  { items }: Frame,
  arrows: readonly Arrow[],
  detail: Chart['detail'],
): FrameLayout {
  if (detail === 'phases') return { ...sizes.phase, boxes: new Map(), ways: new Map() };
  const inside = layoutItems(items, arrows);
  const by = { x: sizes.framePad, y: sizes.frameHead };
  const boxes = new Map<string, Box>();
  for (const { id, tasks } of items) {
    const box = inside.boxes.get(id);
    if (!box) continue;
    const placed = moved(box, by);
    boxes.set(id, placed);
    if (tasks.length < 2) continue;
    tasksInGroup(tasks.length).forEach((task, at) => boxes.set(tasks[at] ?? id, moved(task, placed)));
  }
  const width = Math.max(sizes.task.width, inside.width) + 2 * sizes.framePad;
  const height = sizes.frameHead + Math.max(inside.height, items.length === 0 ? 30 : 0) + sizes.framePad;
  const ways = new Map([...inside.ways].map(([id, way]) => [id, way.map((point) => moved(point, by))]));
  return { width, height, boxes, ways };
}

/** The arrows that stay inside one frame, by the frame. */
export function arrowsWithin({ frames, arrows }: Chart): ReadonlyMap<string, readonly Arrow[]> {
  const frameOf = new Map(frames.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)));
  const within = new Map<string, Arrow[]>(frames.map(({ id }) => [id, []]));
  for (const arrow of arrows) {
    const frame = frameOf.get(arrow.from);
    if (frame !== undefined && frame === frameOf.get(arrow.to)) within.get(frame)?.push(arrow);
  }
  return within;
}

/** Puts the frames beside each other, column by column, and draws every arrow. */
export function placeFrames(chart: Chart, insides: ReadonlyMap<string, FrameLayout>): ChartLayout {
  const boxes = new Map<string, Box>();
  const lines = new Map<string, Line>();
  let x = 0;
  const last = Math.max(0, ...chart.frames.map(({ column }) => column));
  for (let column = 0; column <= last; column += 1) {
    const frames = chart.frames.filter((frame) => frame.column === column);
    const width = Math.max(0, ...frames.map(({ id }) => insides.get(id)?.width ?? 0));
    let y = 0;
    for (const { id } of frames) {
      const inside = insides.get(id);
      if (!inside) continue;
      boxes.set(id, { x, y, width, height: inside.height });
      const by = { x: x + (width - inside.width) / 2, y };
      for (const [key, box] of inside.boxes) boxes.set(key, moved(box, by));
      for (const [key, way] of inside.ways) lines.set(key, lineThrough(way.map((point) => moved(point, by))));
      y += inside.height + sizes.stackGap;
    }
    x += width + sizes.columnGap;
  }
  for (const arrow of chart.arrows) {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    if (from && to && !lines.has(arrowId(arrow)))
      lines.set(
        arrowId(arrow),
        lineAcross(from, to, { from: portOf(arrow.from, from), to: portOf(arrow.to, to) }),
      );
  }
  const all = [...boxes.values()];
  return { width: Math.max(0, ...all.map(right)), height: Math.max(0, ...all.map(bottom)), boxes, lines };
}

/** Arrows meet a frame at its head, and all else in the middle of a side. */
function portOf(id: string, { height }: Box): number {
  return id.startsWith('frame:') ? Math.min(height, sizes.frameHead) / 2 : height / 2;
}
