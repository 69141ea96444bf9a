import { isHeldBy, type Graph, type Wait } from './graph.ts';
import { eachOnce, isStatedEdge, joinPoints, reduceEdges, type Edge } from './reduceEdges.ts';
import type { Stage } from './stages.ts';
import { endOf } from './stageEnds.ts';

/** What is drawn, by the keys of the graph: tasks as `t1`, phases as `s1`. */
export interface Drawn {
  readonly tasks: ReadonlyMap<string, string>;
  readonly stages: readonly Stage[];
}

/** Edges between phases: what the text states, and of their order what nothing else says. */
export function phaseEdges(graph: Graph, { stages }: Drawn): readonly Edge[] {
  const ends = new Map(stages.map((stage, at) => [endOf(stage), `s${at + 1}`]));
  const edges = stages.flatMap((stage, at) =>
    stage.tasks.flatMap(({ path }) =>
      waitsAt(graph, path).flatMap(({ on, why }): readonly Edge[] => {
        const from = why.kind === 'phase' ? ends.get(on) : undefined;
        const to = `s${at + 1}`;
        return from === undefined || from === to || why.kind !== 'phase'
          ? []
          : [{ from, to, isStated: why.at !== undefined }];
      }),
    ),
  );
  return reduceEdges(eachOnce(edges, isStatedEdge), isStatedEdge);
}

/**
 * Edges between tasks: all that the text states, and of the order what nothing else says. Where many wait for many, there
 * is a point between them, named by its key. What waits for a phase waits for its subgraph.
 */
export function taskEdges(graph: Graph, drawn: Drawn): readonly Edge[] {
  const stageOf = new Map(
    drawn.stages.flatMap(({ tasks }, at) => tasks.map(({ path }) => [path, `s${at + 1}`] as const)),
  );
  const ends = new Map(drawn.stages.map((stage, at) => [endOf(stage), `s${at + 1}`]));
  const name = (key: string) => drawn.tasks.get(key) ?? (isPoint(graph, key) ? key : undefined);
  const edges = [...graph.keys()].flatMap((key) =>
    waitsAt(graph, key).flatMap((wait): readonly Edge[] => {
      const from = name(wait.on) ?? ends.get(wait.on);
      const to = name(key);
      const isIn = from === stageOf.get(key) || wait.why.kind === 'phase' || wait.why.kind === 'part';
      return from === undefined || to === undefined || isIn
        ? []
        : [{ from, to, isStated: wait.why.kind === 'stated' }];
    }),
  );
  const once = eachOnce(edges, isStatedEdge);
  const points = new Set(once.flatMap(({ from, to }) => [from, to]).filter((key) => isPoint(graph, key)));
  const fewer = once.length > MOST_REDUCED ? once : reduceEdges(once, isStatedEdge);
  return joinPoints(fewer, points, ({ from, to }) => ({ from, to, isStated: false }));
}

/** Points between tasks; the ends of phases are drawn as phases, and what subtasks wait for is drawn at their parents. */
function isPoint(graph: Graph, key: string): boolean {
  return /^(?:order|tests):/.test(key) && graph.get(key)?.task === undefined;
}

function waitsAt(graph: Graph, key: string): readonly Wait[] {
  return (graph.get(key)?.waits ?? []).filter((wait) => isHeldBy(graph, wait));
}

/** Of more edges nobody sees one. */
const MOST_REDUCED = 4000;
