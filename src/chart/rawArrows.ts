import type { Graph, Node } from '@/core/workflow/graph';
import { eachOnce } from '@/core/workflow/reduceEdges';
import { isEnd } from '@/core/workflow/stageEnds';
import { isStated, type Arrow } from './chart.ts';

/**
 * The waits of a graph as arrows between what is drawn. `drawn` gives a key's place: a task for its subtasks, a frame for
 * the end of a phase, nothing for what is left out. That every task of a phase waits for a phase is said once, by an
 * arrow between their frames.
 */
export function rawArrows(
  graph: Graph,
  drawn: (key: string) => string | undefined,
  statedOnly: boolean,
): readonly Arrow[] {
  const arrows = [...graph.values()].flatMap((node) => arrowsTo(node, drawn));
  return eachOnce(statedOnly ? arrows.filter(isStated) : arrows, isStated);
}

function arrowsTo({ key, task, waits }: Node, drawn: (key: string) => string | undefined): readonly Arrow[] {
  const to = drawn(key);
  if (to === undefined) return [];
  return waits.flatMap(({ on, why }): readonly Arrow[] => {
    const from = drawn(on);
    const isPhaseOrder = why.kind === 'phase' && (task !== undefined || !isEnd(on));
    if (from === undefined || from === to || isPhaseOrder || why.kind === 'part') return [];
    const isSaid = why.kind === 'stated' || (why.kind === 'phase' && why.at !== undefined);
    return [{ from, to, kind: isSaid ? 'stated' : 'order' }];
  });
}
