import type { Arrow, Chart, Frame } from './chart.ts';
import { moved, sizes, type Box } from './geometry.ts';
import type { ItemLayout } from './itemLayout.ts';
import { layoutItems } from './layoutItems.ts';
import { tasksInGroup } from './placeGroup.ts';

/** Places what a frame holds, below its head. */
export function layoutFrame({ items }: Frame, arrows: readonly Arrow[], detail: Chart['detail']): ItemLayout {
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
