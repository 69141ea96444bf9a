import type { Chart } from './chart.ts';
import { bottom, right, sizes, type Box } from './geometry.ts';
import type { ChartLayout } from './placeFrames.ts';
import type { ChartState } from './signs.ts';

/** Where work goes on: the tasks of the first phase that has some in progress or ready, below its title where that is near. */
export function nextBox(
  { frames, detail }: Pick<Chart, 'frames' | 'detail'>,
  { boxes }: Pick<ChartLayout, 'boxes'>,
  stateOf: (path: string) => ChartState | undefined,
): Box | undefined {
  const isNext = (path: string) => stateOf(path) === 'ready' || stateOf(path) === 'doing';
  const frame =
    frames.find(({ stage }) => stage.tasks.some(({ path }) => isNext(path))) ??
    frames.find(({ stage }) => stage.tasks.some(({ path }) => stateOf(path) === 'blocked'));
  const whole = frame && boxes.get(frame.id);
  if (!frame || !whole || detail === 'phases') return whole;
  const tasks = frame.stage.tasks.flatMap(({ path }) => (isNext(path) ? (boxes.get(path) ?? []) : []));
  if (tasks.length === 0) return whole;
  const next = tasks.reduce(union);
  return next.y - whole.y > NEAR ? next : union(next, { ...next, y: whole.y });
}

function union(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(right(one), right(other)) - x,
    height: Math.max(bottom(one), bottom(other)) - y,
  };
}

/** Two rows of tasks below the title. */
const NEAR = sizes.frameHead + 2 * (sizes.task.height + sizes.rowGap);
