import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { factsOf, statedBy } from './facts.ts';

/** A dependency that a task states, and where. */
export interface Stated {
  readonly row: TaskRow;
  readonly list: Range;
  readonly ids: readonly string[];
}

export function stated(plan: Plan): readonly Stated[] {
  return factsOf(plan).tasks.flatMap(({ row }) =>
    statedBy(plan, row).map(({ list, ids }) => ({ row, list, ids })),
  );
}
