import { arrowId, type Arrow, type Chart } from './chart.ts';

/** Which arrows lead on from, and up to, anything drawn: its own, and those of the group or frame that it stands in. */
export interface Ways {
  readonly outOf: (id: string) => readonly Arrow[];
  readonly into: (id: string) => readonly Arrow[];
  /** What holds it: the item for a task, the frame for an item; undefined for a frame. */
  readonly holder: (id: string) => string | undefined;
  /** The tasks of a group; none for anything else. */
  readonly members: (id: string) => readonly string[];
  /** Items and tasks of a frame, and the arrows that stay in it; nothing for anything else. */
  readonly inside: (id: string) => Inside;
}

export interface Inside {
  readonly ids: readonly string[];
  readonly arrows: readonly Arrow[];
}

export function waysOf({ frames, arrows }: Chart): Ways {
  const holders = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  for (const { id, items } of frames) {
    for (const item of items) {
      holders.set(item.id, id);
      if (item.tasks.length > 1) members.set(item.id, item.tasks);
      for (const task of item.tasks) if (task !== item.id) holders.set(task, item.id);
    }
  }
  const inside = new Map(
    frames.map(({ id, items }): [string, { ids: readonly string[]; arrows: Arrow[] }] => [
      id,
      { ids: items.flatMap((item) => [item.id, ...item.tasks]), arrows: [] },
    ]),
  );
  const [outOf, into] = [new Map<string, Arrow[]>(), new Map<string, Arrow[]>()];
  for (const arrow of arrows) {
    outOf.set(arrow.from, [...(outOf.get(arrow.from) ?? []), arrow]);
    into.set(arrow.to, [...(into.get(arrow.to) ?? []), arrow]);
    const frame = holders.get(arrow.from);
    if (frame !== undefined && frame === holders.get(arrow.to)) inside.get(frame)?.arrows.push(arrow);
  }
  return {
    outOf: (id) => outOf.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
    holder: (id) => holders.get(id),
    members: (id) => members.get(id) ?? [],
    inside: (id) => inside.get(id) ?? NOTHING,
  };
}

const NOTHING: Inside = { ids: [], arrows: [] };

/** A thing and all that holds it. */
export function withHolders({ holder }: Pick<Ways, 'holder'>, id: string): readonly string[] {
  const up = holder(id);
  return up === undefined ? [id] : [id, ...withHolders({ holder }, up)];
}

/** Names of the arrows on the shortest way from one task to another; none where no way is drawn. */
export function shortestWay(ways: Ways, from: string, to: string): readonly string[] {
  const goals = new Set(withHolders(ways, to));
  const seen = new Set<string>();
  let ends = withHolders(ways, from).map((id) => ({ id, way: [] as readonly string[] }));
  while (ends.length > 0) {
    const next: typeof ends = [];
    for (const { id, way } of ends) {
      for (const arrow of ways.outOf(id)) {
        const longer = [...way, arrowId(arrow)];
        if (goals.has(arrow.to)) return longer;
        if (seen.has(arrow.to)) continue;
        seen.add(arrow.to);
        for (const held of withHolders(ways, arrow.to)) next.push({ id: held, way: longer });
      }
    }
    ends = next;
  }
  return [];
}
