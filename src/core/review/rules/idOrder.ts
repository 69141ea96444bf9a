import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { factsOf, nameOf, type Facts } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { outOfOrder, type Misplaced } from './outOfOrder.ts';

const order: Rule = {
  code: 'id-order',
  severity: 'warning',
  name: 'ID out of order',
  why: 'IDs tell the order of work; whoever works from T001 on does this task at the wrong time.',
  source: 'spec-kit: sequential numbers in the order of work; gaps are allowed',
  find(plan) {
    const rows = numberedIn(factsOf(plan));
    const places = new Map(rows.map((row, at) => [row, at]));
    const misplaced = outOfOrder(rows, ({ task }) => task.id?.text ?? '');
    return runsOf(misplaced, places).map((run) => misplacedRun(plan, run));
  },
};

/** Neighbours that stand on the wrong side of one task are told of together. */
function runsOf(
  misplaced: readonly Misplaced<TaskRow>[],
  places: ReadonlyMap<TaskRow, number>,
): readonly (readonly Misplaced<TaskRow>[])[] {
  const runs: Misplaced<TaskRow>[][] = [];
  for (const one of misplaced) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const isNext = before && (places.get(one.item) ?? 0) === (places.get(before.item) ?? 0) + 1;
    if (last && isNext && isHigher(one.item, one.before) === isHigher(before.item, before.before))
      last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function misplacedRun(plan: Plan, run: readonly Misplaced<TaskRow>[]): Found {
  const [first] = run;
  if (!first) throw new RangeError('a run has at least one task');
  const names = namesOf(plan, run);
  const before = nameOf(plan, first.before);
  return {
    from: first.item.task.id?.from ?? first.item.part.from,
    to: first.item.task.id?.to ?? first.item.part.to,
    path: first.item.path,
    what: `${names} ${run.length === 1 ? 'comes' : 'come'} ${isHigher(first.item, first.before) ? 'before' : 'after'} ${before}, against the order of their numbers.`,
  };
}

/** Boxes of a legend or a summary may name the tasks of the phases once more. */
function numberedIn({ tasks, phases }: Facts): readonly TaskRow[] {
  return tasks
    .filter(({ row, stage }) => row.task.id && (phases.length === 0 || stage.kind === 'phase'))
    .map(({ row }) => row);
}

/** `T144`, `T144 and T145`, `T144 and 4 more tasks`. */
function namesOf(plan: Plan, run: readonly Misplaced<TaskRow>[]): string {
  const [name = '', second = ''] = run.slice(0, 2).map(({ item }) => nameOf(plan, item));
  if (run.length === 1) return name;
  return `${name} and ${run.length === 2 ? second : `${run.length - 1} more tasks`}`;
}

function isHigher({ task }: TaskRow, before: TaskRow): boolean {
  return task.words.from < before.task.words.from;
}

export const idOrder: readonly Rule[] = [order];
