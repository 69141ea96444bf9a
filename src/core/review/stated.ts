import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import type { TaskRow } from '../tasksOf.ts';
import { notesOf, statementsOf, type Statement } from '../workflow/dependencies.ts';
import { factsOf } from './facts.ts';
import { keptByWords } from './keptByWords.ts';

/** A dependency that a task states, and where. */
export interface Stated {
  readonly row: TaskRow;
  readonly list: Range;
  readonly ids: readonly string[];
  /** It names a phase or a story whole. */
  readonly isWide: boolean;
}

/** Every dependency that the tasks of a plan state, in the text's order. */
export function stated(plan: Plan): readonly Stated[] {
  return [...statements(plan)].flatMap(([row, made]) =>
    made.map(({ list, ids, phases, stories }) => ({
      row,
      list,
      ids,
      isWide: phases.length > 0 || stories.length > 0,
    })),
  );
}

/** The statements of dependency on a task's lines. */
export function statedBy(plan: Plan, row: TaskRow): readonly Statement[] {
  return statements(plan).get(row) ?? [];
}

function statements(plan: Plan): ReadonlyMap<TaskRow, readonly Statement[]> {
  const known = cache.get(plan);
  if (known) return known;
  const found = new Map<TaskRow, readonly Statement[]>();
  for (const row of factsOf(plan).rows) {
    const made = maySayItWaits(plan, row) ? statementsOf(plan, row) : [];
    if (made.length > 0) found.set(row, made);
  }
  cache.set(plan, found);
  return found;
}

const cache = new WeakMap<Plan, ReadonlyMap<TaskRow, readonly Statement[]>>();

function maySayItWaits(plan: Plan, row: TaskRow): boolean {
  const { from, to } = row.value;
  return (
    holdsVerb(plan.text.slice(from, to)) ||
    notesOf(plan, row).some(({ value }) => holdsVerb(plan.text.slice(value.from, value.to)))
  );
}

const holdsVerb = keptByWords((words) => /dep|block|wait|requir|need|after|prereq/i.test(words));
