import type { Plan, Row } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { cyclesOf, type Cycle } from '../../workflow/cycles.ts';
import { isBeginning, whyOf, type Graph, type Wait, type Why } from '../../workflow/graph.ts';
import { orderLinesOf } from '../../workflow/orderLines.ts';
import { taskIds } from '../../workflow/taskIds.ts';
import { waitsOf } from '../../workflow/waits.ts';
import { nameOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { stated, type Stated } from '../stated.ts';

const cycle: Rule = {
  code: 'dependency-cycle',
  severity: 'error',
  name: 'Tasks that wait for each other',
  why: 'Each of these waits for the next and the last for the first, so none of them can begin.',
  source: 'spec-kit-schedule: cycles are errors that name where each step comes from',
  find: (plan) => circles(plan),
};

export function circles(plan: Plan): readonly Found[] {
  const known = cache.get(plan);
  if (known) return known;
  const isPlain = orderLinesOf(plan).length === 0 && stated(plan).every((one) => looksBack(plan, one));
  const found = isPlain ? [] : cyclesIn(plan);
  cache.set(plan, found);
  return found;
}

const cache = new WeakMap<Plan, readonly Found[]>();

/**
 * It names tasks alone, and all of them stand above the whole of the task that waits. Phases wait for phases above them, and
 * a task for its own subtasks: where all look back, nothing comes round.
 */
function looksBack(plan: Plan, { row, ids, isWide }: Stated): boolean {
  if (isWide) return false;
  let top: Row = row;
  while (top.parent !== undefined) {
    const above = plan.rowByPath.get(top.parent);
    if (!above) break;
    top = above;
  }
  const { byId } = taskIds(plan);
  return ids.every((id) => (byId.get(id)?.at(-1)?.part.to ?? 0) <= top.part.from);
}

/** Cycles of what is stated, of phases and of subtasks: the mere order of lines is no promise that can be broken. */
function cyclesIn(plan: Plan): readonly Found[] {
  const all = waitsOf(plan);
  const firm = new Set<Why['kind']>(['stated', 'phase', 'part']);
  const graph: Graph = new Map(
    [...all].map(([key, node]) => [
      key,
      { ...node, waits: node.waits.filter((wait) => firm.has(whyOf(wait).kind)) },
    ]),
  );
  return cyclesOf(graph).flatMap((one) => cycleFound(plan, graph, one));
}

function cycleFound(plan: Plan, graph: Graph, { keys, waits }: Cycle): readonly Found[] {
  const said = waits.flatMap((wait, at) => {
    const why = whyOf(wait);
    return (why.kind === 'stated' || why.kind === 'phase') && why.at
      ? [{ at: why.at, row: rowAt(graph, keys, at) }]
      : [];
  });
  const [first] = said;
  if (!first || keys.length < 2) return [];
  const links = linksOf(plan, graph, keys, waits);
  if (links.length === 0) return [];
  return [
    { ...first.at, ...(first.row ? { path: first.row.path } : {}), what: `A circle: ${links.join('; ')}.` },
  ];
}

/** The task at a place of a circle, or the one of whose parent the point there is. */
function rowAt(graph: Graph, keys: readonly string[], at: number): TaskRow | undefined {
  const own = graph.get(keys[at] ?? '')?.task;
  return own ?? (isBeginning(graph, keys[at] ?? '') ? graph.get(keys.at(at - 1) ?? '')?.task : undefined);
}

/** Tasks alone where there are two of them; else the phases that one waits for by are named too. */
function linksOf(
  plan: Plan,
  graph: Graph,
  keys: readonly string[],
  waits: readonly Wait[],
): readonly string[] {
  const isAlone = keys.filter((key) => graph.get(key)?.task).length <= 1;
  const places = keys.flatMap((key, at) => {
    const node = graph.get(key);
    const phase = isAlone && node?.title !== undefined ? `“${shortened(node.title)}”` : undefined;
    const name = node?.task ? nameOf(plan, node.task) : phase;
    return name === undefined ? [] : [{ name, at, isPhase: !node?.task }];
  });
  return places.map(({ name, at, isPhase }, link) => {
    const next = places[(link + 1) % places.length];
    const own = waits[at];
    const wait = own && isBeginning(graph, own.on) ? (waits[at + 1] ?? waits[0]) : own;
    if (isPhase) return `${name} ${next?.isPhase ? 'comes behind' : 'is done with'} ${next?.name ?? name}`;
    return linkFor(name, wait && whyOf(wait), next?.name ?? name, isAlone);
  });
}

/** `T001 says that it waits for T002`. */
function linkFor(name: string, why: Why | undefined, next: string, isAlone: boolean): string {
  if (why?.kind === 'phase' && !isAlone)
    return `${name} waits for the phase of ${next}, “${shortened(why.title)}”`;
  if (why?.kind === 'phase')
    return why.at ? `${name} waits for ${next}, as the plan says` : `${name} comes behind ${next}`;
  return why?.kind === 'part'
    ? `${name} waits for its subtask ${next}`
    : `${name} says that it waits for ${next}`;
}

export const dependencyCycles: readonly Rule[] = [cycle];
