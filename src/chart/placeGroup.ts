import { sizes, type Box } from './geometry.ts';
import type { Item } from './chart.ts';

type Size = Pick<Box, 'width' | 'height'>;

/** How much room an item takes. */
export function sizeOf({ tasks }: Item): Size {
  if (tasks.length === 0) return sizes.point;
  if (tasks.length === 1) return sizes.task;
  const wide = columnsFor(tasks.length);
  const high = Math.ceil(tasks.length / wide);
  return {
    width: 2 * sizes.groupPad + wide * sizes.task.width + (wide - 1) * sizes.gap,
    height: sizes.groupHead + sizes.groupPad + high * sizes.task.height + (high - 1) * sizes.gap,
  };
}

/** The boxes of a group's tasks, row by row, from the group's corner. */
export function tasksInGroup(count: number): readonly Box[] {
  const wide = columnsFor(count);
  return Array.from({ length: count }, (_, at) => ({
    ...sizes.task,
    x: sizes.groupPad + (at % wide) * (sizes.task.width + sizes.gap),
    y: sizes.groupHead + Math.floor(at / wide) * (sizes.task.height + sizes.gap),
  }));
}

/** Wider than high by a little, as screens are: two tasks stand side by side, twenty in four columns. */
function columnsFor(tasks: number): number {
  return Math.min(12, Math.max(2, Math.ceil(Math.sqrt(tasks * 0.7))));
}
