import { isRefusal, makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { isTaskRow, tasksOf, type TaskRow } from '../tasksOf.ts';
import { rowAt } from '../valueAt.ts';
import { notesOf, statementsOf, type Statement } from './dependencies.ts';
import { listEdit } from './dependencyList.ts';
import { keepsTask } from './keepsTask.ts';
import { takeOut } from './takeOut.ts';

/** The IDs that a task says it waits for, in its own order, each once. */
export function dependenciesOf(plan: Plan, row: TaskRow): readonly string[] {
  return [...new Set(statementsOf(plan, row).flatMap(({ ids }) => ids))];
}

/**
 * Writes what a task waits for, in the plan's own form: into the list that the task has, else as `(depends on T012, T013)`
 * at the end of its first line. An empty list takes the words away. Phases and stories that the task names stay, and so
 * does every other word: where words around a statement would say nothing without it, nothing is written.
 */
export function setDependencies(plan: Plan, path: string, ids: readonly string[]): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row || !isTaskRow(row)) return { refused: 'This task is no longer in the plan. Nothing was written.' };
  const now = dependenciesOf(plan, row);
  if (sameSet(now, ids)) return { edits: [], plan };
  const edits = editsFor(plan, row, ids);
  if (!edits) return refused(plan, row);
  const holds = (after: Plan) => {
    const next = rowAt(after, path);
    return (
      next !== undefined &&
      isTaskRow(next) &&
      sameSet(dependenciesOf(after, next), ids) &&
      keepsTask({ plan, row }, { plan: after, row: next })
    );
  };
  const result = makeChange(plan, edits, 'write what the task waits for', holds);
  return isRefusal(result) ? refused(plan, row) : result;
}

function refused(plan: Plan, row: TaskRow): Refusal {
  const said = statementsOf(plan, row).map(({ from, to }) => `“${plan.text.slice(from, to)}”`);
  return {
    refused:
      said.length === 0
        ? 'Not done: the end of this task’s line would be read another way with a dependency behind it. Nothing was written.'
        : `Not done: the words around ${said.join(' and ')} would be lost or say nothing. Nothing was written. Change the words of the task instead.`,
  };
}

/** Undefined where some statement can't be changed so that the words around it still say what they said. */
function editsFor(plan: Plan, row: TaskRow, ids: readonly string[]): readonly Edit[] | undefined {
  const said = statementsOf(plan, row);
  const known = new Set(said.flatMap((statement) => statement.ids));
  const more = ids.filter((id) => !known.has(id));
  const wanted = new Set(ids);
  const first = said.find((statement) => statement.ids.some((id) => wanted.has(id))) ?? said[0];
  if (!first) return [added(plan, row, ids)];
  const edits = said.map((statement) => {
    const edit = listEdit(plan.text, statement, wanted, statement === first ? more : []);
    return edit === 'empty' ? removed(plan, row, statement) : edit;
  });
  const whole = edits.filter((edit) => edit !== undefined);
  const isApart = whole.every(({ from }, at) => from >= (whole[at - 1]?.to ?? 0));
  return isApart && whole.length === edits.length ? whole.filter((edit) => !isIdle(plan, edit)) : undefined;
}

function isIdle({ text }: Plan, { from, to, insert }: Edit): boolean {
  return text.slice(from, to) === insert;
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === new Set(others).size && some.every((id) => others.includes(id));
}

/** Out of the task's own words, or of a bullet under it, with the bullet where nothing else stands in it. */
function removed(plan: Plan, row: TaskRow, statement: Statement): Edit | undefined {
  const note = notesOf(plan, row).find(({ value }) => isWithin(value, statement));
  if (!note) return takeOut(plan.text, { from: row.task.words.from, to: row.value.to }, statement);
  const edit = takeOut(plan.text, note.value, statement);
  const isAll = edit && edit.from <= note.value.from && edit.to >= note.value.to;
  if (!isAll) return edit;
  const before = /\r?\n?$/.exec(plan.text.slice(0, note.part.from))?.[0].length ?? 0;
  return { from: note.part.from - before, to: note.part.to, insert: '' };
}

function isWithin(range: Range, { from, to }: Range): boolean {
  return from >= range.from && to <= range.to;
}

/** Behind the words of the first line, before a comment or a colon at its end; the plan's own form where another task has one. */
function added(plan: Plan, { task }: TaskRow, names: readonly string[]): Edit {
  const words = plan.text.slice(task.words.from, task.words.to);
  const at = task.words.to - (TAIL.exec(words)?.[0].length ?? 0);
  return { from: at, to: at, insert: ` (${formOf(plan)} ${names.join(', ')})` };
}

function formOf(plan: Plan): string {
  for (const row of tasksOf(plan)) {
    const [first] = statementsOf(plan, row);
    if (first && plan.text.charAt(first.from - 1) === '(')
      return plan.text.slice(first.verb.from, first.verb.to).replace(/\s+/g, ' ');
  }
  return 'depends on';
}

const TAIL = /(?:\s*<!--(?:(?!-->).)*-->)+\s*$|\s*(?:\\|[:：])$/s;
