import type { Plan } from '@/core/plan';
import { pathsIn } from '@/core/workflow/taskPaths';

/** Paths that the plan mentions, most often first, then in the order of the text. Read once for each text. */
export function planPaths(plan: Plan): readonly string[] {
  const known = cache.get(plan);
  if (known) return known;
  const paths = pathsIn(plan.text);
  cache.set(plan, paths);
  return paths;
}

const cache = new WeakMap<Plan, readonly string[]>();
