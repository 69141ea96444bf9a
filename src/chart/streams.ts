import { arrowId, isFrame, type Arrow } from './chart.ts';
import type { Marked } from './marked.ts';
import { withHolders, type Ways } from './ways.ts';

/**
 * All that is met by following the arrows from one thing, up and down. Where they lead to a frame, all that is in it is
 * met, and nothing behind it: there stands nearly everything.
 */
export function streamOf(ways: Ways, start: string): Marked {
  const arrows = new Set<string>();
  const tasks = new Set(withHolders(ways, start));
  if (isFrame(start)) addInside(ways, start, arrows, tasks);
  follow(
    start,
    ways,
    (id) => ways.outOf(id),
    ({ to }) => to,
    arrows,
    tasks,
  );
  follow(
    start,
    ways,
    (id) => ways.into(id),
    ({ from }) => from,
    arrows,
    tasks,
  );
  return { arrows, tasks };
}

function follow(
  start: string,
  ways: Ways,
  next: (id: string) => readonly Arrow[],
  end: (arrow: Arrow) => string,
  arrows: Set<string>,
  tasks: Set<string>,
): void {
  const left = [...withHolders(ways, start)];
  const seen = new Set(left);
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const arrow of next(id)) {
      const reached = end(arrow);
      arrows.add(arrowId(arrow));
      tasks.add(reached);
      if (isFrame(reached)) {
        addInside(ways, reached, arrows, tasks);
        continue;
      }
      for (const held of [...withHolders(ways, reached), ...ways.members(reached)]) {
        if (isFrame(held) || seen.has(held)) continue;
        seen.add(held);
        left.push(held);
      }
    }
  }
}

function addInside({ inside }: Ways, frame: string, arrows: Set<string>, tasks: Set<string>): void {
  const { ids, arrows: within } = inside(frame);
  for (const id of ids) tasks.add(id);
  for (const arrow of within) arrows.add(arrowId(arrow));
}
