import type { Plan } from '@/core/plan';
import { tasksOf, type TaskRow } from '@/core/tasksOf';
import type { Stage } from '@/core/workflow/stages';
import { waitsOf } from '@/core/workflow/waits';
import { arrowId, frameId, isFrame, type Arrow, type Chart, type ChartChoices, type Frame } from './chart.ts';
import { columnsOf } from './columns.ts';
import { frameContent, type FrameContent } from './frameContent.ts';
import { homesOf, type Home } from './homes.ts';
import { rawArrows } from './rawArrows.ts';
import { reduce } from './reduce.ts';
import { shownStages } from './shownStages.ts';
import { topTask } from './topTask.ts';

/** The chart of a plan. It depends on what waits for what; that a task is ticked changes it only where done ones are hidden. */
export function chartOf(plan: Plan, choices: ChartChoices): Chart {
  const { detail, statedOnly, hideDone } = choices;
  const graph = waitsOf(plan);
  const stages = shownStages(plan, graph);
  const isShown = ({ task }: TaskRow) => !hideDone || (task.state !== 'done' && task.state !== 'skipped');
  const tops = stages.map(({ tasks }) => tasks.filter((row) => topTask(plan, row) === row));
  const homes = homesOf(plan, graph, stages, isShown);
  const arrows = rawArrows(graph, (key) => homes.get(key)?.drawn, false);
  const frames = stages.map(({ path }) => frameId(path));
  const order = reduce(arrows.filter(({ from, to }) => isFrame(from) && isFrame(to)));
  const columns = columnsOf(frames, order);
  const said = statedOnly ? rawArrows(graph, (key) => homes.get(key)?.drawn, true) : arrows;
  const content =
    detail === 'tasks'
      ? insides(
          stages,
          tops.map((rows) => rows.filter(isShown)),
          said,
          homes,
        )
      : undefined;
  return {
    ...choices,
    frames: stages.map((stage, at): Frame => {
      const id = frameId(stage.path);
      return { id, stage, column: columns.get(id) ?? 0, items: content?.[at]?.items ?? [] };
    }),
    arrows: content
      ? [...content.flatMap((each) => each.arrows), ...crossing(said, homes, statedOnly ? [] : order)]
      : betweenFrames(said, homes),
    beside: tasksOf(plan).length - stages.flatMap(({ tasks }) => tasks).length,
  };
}

function insides(
  stages: readonly Stage[],
  shown: readonly (readonly TaskRow[])[],
  arrows: readonly Arrow[],
  homes: ReadonlyMap<string, Home>,
): readonly FrameContent[] {
  const frameOf = (end: string) => (isFrame(end) ? undefined : homes.get(end)?.frame);
  const within = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const frame = frameOf(arrow.from);
    if (frame === undefined || frame !== frameOf(arrow.to)) continue;
    const known = within.get(frame);
    if (known) known.push(arrow);
    else within.set(frame, [arrow]);
  }
  return stages.map(({ path }, at) => {
    const tasks = (shown[at] ?? []).map((row) => row.path);
    const own = within.get(frameId(path)) ?? [];
    const known = new Set(tasks);
    const points = own.flatMap(({ from, to }) => [from, to]).filter((end) => !known.has(end));
    return frameContent(tasks, new Set(points), own);
  });
}

/** Arrows from frame to frame, and those that the text states from one frame's inside to another's. */
function crossing(
  arrows: readonly Arrow[],
  homes: ReadonlyMap<string, Home>,
  order: readonly Arrow[],
): readonly Arrow[] {
  const frameOf = (end: string) => (isFrame(end) ? end : homes.get(end)?.frame);
  const others = arrows.filter(
    ({ from, to }) => frameOf(from) !== frameOf(to) && !(isFrame(from) && isFrame(to)),
  );
  return [...order, ...others];
}

function betweenFrames(arrows: readonly Arrow[], homes: ReadonlyMap<string, Home>): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const { from, to, kind } of arrows) {
    const [first, second] = [from, to].map((end) => (isFrame(end) ? end : homes.get(end)?.frame));
    if (first === undefined || second === undefined || first === second) continue;
    const arrow = { from: first, to: second, kind };
    if (found.get(arrowId(arrow))?.kind !== 'stated') found.set(arrowId(arrow), arrow);
  }
  return reduce([...found.values()]);
}
