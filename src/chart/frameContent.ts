import { eachOnce, joinPoints, type Ends } from '@/core/workflow/reduceEdges';
import { isStated, type Arrow, type Item } from './chart.ts';
import { reduce } from './reduce.ts';
import { twins } from './twins.ts';

export interface FrameContent {
  readonly items: readonly Item[];
  readonly arrows: readonly Arrow[];
}

/** The inside of a frame: its tasks as items, the points that are still needed, and as few arrows as say the same. */
export function frameContent(
  tasks: readonly string[],
  points: ReadonlySet<string>,
  arrows: readonly Arrow[],
): FrameContent {
  const items = twins(tasks, arrows);
  const itemOf = new Map(items.flatMap(({ id, tasks: members }) => members.map((task) => [task, id])));
  const between = joinPoints(reduce(lifted(arrows, itemOf)), points, byOrder);
  const met = new Set(between.flatMap(({ from, to }) => [from, to]));
  const kept = [...points].filter((point) => met.has(point));
  return { items: [...items, ...kept.map((id) => ({ id, tasks: [] }))], arrows: reduce(between) };
}

/** Arrows between tasks as arrows between their items. What is stated between any two is stated between their items. */
function lifted(arrows: readonly Arrow[], itemOf: ReadonlyMap<string, string>): readonly Arrow[] {
  const between = arrows.map(({ from, to, kind }) => ({
    from: itemOf.get(from) ?? from,
    to: itemOf.get(to) ?? to,
    kind,
  }));
  return eachOnce(
    between.filter(({ from, to }) => from !== to),
    isStated,
  );
}

function byOrder({ from, to }: Ends): Arrow {
  return { from, to, kind: 'order' };
}
