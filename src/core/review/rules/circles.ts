import type { Plan, Row } from '../../plan.ts';
import { cyclesOf, type Cycle, type Graph, type Why } from '../../work/graph.ts';
import { taskIds } from '../../work/taskIds.ts';
import { waitsOf } from '../../work/waits.ts';
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
  const found = stated(plan).every((one) => looksBack(plan, one)) ? [] : cyclesIn(plan);
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
  return ids.every((id) => byId.get(id)?.every(({ part }) => part.to <= top.part.from) !== false);
}

/** Cycles of what is stated, of phases and of subtasks: the mere order of lines is no promise that can be broken. */
function cyclesIn(plan: Plan): readonly Found[] {
  const all = waitsOf(plan);
  const firm = new Set<Why['kind']>(['stated', 'phase', 'part']);
  const graph: Graph = new Map(
    [...all].map(([key, node]) => [
      key,
      { ...node, waits: node.waits.filter(({ why }) => firm.has(why.kind)) },
    ]),
  );
  return cyclesOf(graph).flatMap((one) => cycleFound(plan, graph, one));
}

function cycleFound(plan: Plan, graph: Graph, { keys, waits }: Cycle): readonly Found[] {
  const said = waits.flatMap(({ why }, at) =>
    (why.kind === 'stated' || why.kind === 'phase') && why.at
      ? [{ at: why.at, row: graph.get(keys[at] ?? '')?.task }]
      : [],
  );
  const [first] = said;
  if (!first || keys.length < 2) return [];
  const tasks = keys.flatMap((key, at) => {
    const row = graph.get(key)?.task;
    return row ? [{ name: nameOf(plan, row), why: waits[at]?.why }] : [];
  });
  if (tasks.length === 0) return [];
  const links = tasks.map(({ name, why }, at) =>
    linkFor(name, why, tasks[(at + 1) % tasks.length]?.name ?? name),
  );
  return [
    { ...first.at, ...(first.row ? { path: first.row.path } : {}), what: `A circle: ${links.join('; ')}.` },
  ];
}

/** `T001 says that it waits for T002`. */
function linkFor(name: string, why: Why | undefined, next: string): string {
  if (why?.kind === 'phase') return `${name} waits for the phase of ${next}, “${shortened(why.title)}”`;
  return why?.kind === 'part'
    ? `${name} waits for its subtask ${next}`
    : `${name} says that it waits for ${next}`;
}

export const dependencyCycles: readonly Rule[] = [cycle];
