import type { Plan } from '@/core/plan';
import type { Graph } from '@/core/workflow/graph';
import { stagesOf, type Stage } from '@/core/workflow/stages';

/**
 * The stages that are drawn: phases, and sections with a task that is tied to one elsewhere by what the text states. Where
 * no phase has a task, every section with tasks.
 */
export function shownStages(plan: Plan, graph: Graph): readonly Stage[] {
  const stages = stagesOf(plan);
  const hasWork = stages.some(({ kind, tasks }) => kind === 'phase' && tasks.length > 0);
  if (!hasWork) return stages.filter(({ tasks }) => tasks.length > 0);
  const tied = tiedTasks(stages, graph);
  return stages.filter(({ kind, tasks }) => kind === 'phase' || tasks.some(({ path }) => tied.has(path)));
}

/** Tasks at both ends of what is stated across stages. */
function tiedTasks(stages: readonly Stage[], graph: Graph): ReadonlySet<string> {
  const stageOf = new Map(stages.flatMap((stage) => stage.tasks.map(({ path }) => [path, stage] as const)));
  const tied = new Set<string>();
  for (const { key, waits } of graph.values()) {
    for (const { on, why } of waits) {
      if (why.kind !== 'stated' || stageOf.get(key) === stageOf.get(on)) continue;
      tied.add(key);
      tied.add(on);
    }
  }
  return tied;
}
