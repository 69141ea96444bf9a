import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import { isTaskRow, tasksOf, type TaskRow } from '../tasksOf.ts';
import { rowAt } from '../valueAt.ts';
import { statementsOf } from './dependencies.ts';

/** The IDs that a task says it waits for, in its own order, each once. */
export function dependenciesOf(plan: Plan, row: TaskRow): readonly string[] {
  return [...new Set(statementsOf(plan, row).flatMap(({ ids }) => ids))];
}

/**
 * Writes what a task waits for, in the plan's own form: into the list that the task has, else as `(depends on T012, T013)`
 * at the end of its first line. An empty list takes the words away. Phases and stories that the task names stay.
 */
export function setDependencies(plan: Plan, path: string, ids: readonly string[]): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row || !isTaskRow(row)) return { refused: 'This task is no longer in the plan. Nothing was written.' };
  const said = statementsOf(plan, row);
  const [first, ...rest] = said;
  const named = said.flatMap(({ phases, stories }) => [
    ...phases.map((number) => `Phase ${number}`),
    ...stories.map((number) => `US${number}`),
  ]);
  const names = [...new Set([...ids, ...named])];
  const holds = (after: Plan) => {
    const now = rowAt(after, path);
    return now !== undefined && isTaskRow(now) && sameSet(dependenciesOf(after, now), ids);
  };
  if (sameSet(dependenciesOf(plan, row), ids)) return { edits: [], plan };
  const edits =
    first === undefined
      ? [added(plan, row, names)]
      : [
          names.length === 0 ? removed(plan.text, first) : { ...first.list, insert: names.join(', ') },
          ...rest.map((statement) => removed(plan.text, statement)),
        ];
  return makeChange(plan, edits, 'write what the task waits for', holds);
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === new Set(others).size && some.every((id) => others.includes(id));
}

/** Behind the words of the first line; the plan's own form where another task has one. */
function added(plan: Plan, row: TaskRow, names: readonly string[]): Edit {
  const { to } = row.task.words;
  return { from: to, to, insert: ` (${formOf(plan)} ${names.join(', ')})` };
}

function formOf(plan: Plan): string {
  for (const row of tasksOf(plan)) {
    const [first] = statementsOf(plan, row);
    const verb = first && plan.text.slice(first.from, first.list.from).trim();
    if (first && verb !== undefined && plan.text.charAt(first.from - 1) === '(') return verb;
  }
  return 'depends on';
}

/** With the brackets, dashes and emphasis around the words, and the bullet where they stand alone in one. */
function removed(text: string, { from, to }: { from: number; to: number }): Edit {
  const before =
    /(?:[ \t]*(?:\r?\n[ \t]*[-*+][ \t]+)?[*_]*\(?[*_]*|[ \t]+[-–—;,][ \t]+)$/.exec(
      text.slice(0, from),
    )?.[0] ?? '';
  const after = /^[*_]*\)?[*_]*/.exec(text.slice(to))?.[0] ?? '';
  const isBracketed = before.includes('(') === after.includes(')');
  return isBracketed
    ? { from: from - before.length, to: to + after.length, insert: '' }
    : { from, to, insert: '' };
}
