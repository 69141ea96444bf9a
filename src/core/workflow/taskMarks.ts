import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit } from '../range.ts';
import type { TaskState } from '../task.ts';
import { isTaskRow, tasksOf, type TaskRow } from '../tasksOf.ts';
import { toggleTask } from '../toggleTask.ts';
import { rowAt } from '../valueAt.ts';

/** The states that a person can give a task. */
export type GivenState = Exclude<TaskState, 'unknown'>;

/**
 * Gives a task a state, in the plan's own marks: one character in its box; for a skipped task strike-through around its
 * words, with the reason behind them. A task that is no longer skipped keeps the reason.
 */
export function setTaskState(plan: Plan, path: string, state: GivenState, reason = ''): Change | Refusal {
  const row = rowAt(plan, path);
  if (!row || !isTaskRow(row)) return { refused: 'This task is no longer in the plan. Nothing was changed.' };
  if (row.task.state === state) return { edits: [], plan };
  if (state === 'skipped' && plan.text.slice(row.task.words.from, row.value.to).includes('~~'))
    return {
      refused:
        'Not done: some of its words are struck through already. Nothing was written. Take that off first, or strike the whole line in the Markdown view.',
    };
  const isDone = boxSays(plan, row) === 'done';
  if (row.task.state !== 'skipped' && state === 'done') return toggleTask(plan, path);
  if (row.task.state === 'done' && state === 'open') return toggleTask(plan, path);
  const edits =
    state === 'skipped' ? struck(row, reason) : [...unstruck(plan, row), ...marked(plan, row, state, isDone)];
  const holds = (after: Plan) => rowAt(after, path)?.task?.state === state;
  return makeChange(plan, edits, 'change the state of this task', holds);
}

function boxSays({ text }: Plan, { task }: TaskRow): 'done' | 'other' {
  return /^[xX✓✔✅]\ufe0f?$/u.test(text.slice(task.mark.from, task.mark.to)) ? 'done' : 'other';
}

function marked(plan: Plan, { task }: TaskRow, state: GivenState, isDone: boolean): readonly Edit[] {
  const { mark } = task;
  const now = plan.text.slice(mark.from, mark.to);
  const insert = state === 'doing' ? doingMark(plan) : state === 'done' ? (isDone ? now : 'x') : ' ';
  return insert === now ? [] : [{ from: mark.from, to: mark.to, insert }];
}

/** The mark for work in progress that the plan has already, else `~`. */
function doingMark(plan: Plan): string {
  const doing = tasksOf(plan).find(({ task }) => task.state === 'doing');
  return doing ? plan.text.slice(doing.task.mark.from, doing.task.mark.to) : '~';
}

function struck({ task }: TaskRow, reason: string): readonly Edit[] {
  const { from, to } = task.words;
  const why = reason.replace(/\s+/g, ' ').trim();
  return [
    { from, to: from, insert: '~~' },
    { from: to, to, insert: why === '' ? '~~' : `~~ – ${why}` },
  ];
}

/** Takes the strike-through off that opens at the task's head or at its words. */
function unstruck({ text }: Plan, { task }: TaskRow): readonly Edit[] {
  if (task.state !== 'skipped') return [];
  const line = text.slice(task.mark.to, task.words.to + 2);
  const open = line.indexOf('~~');
  const close = line.indexOf('~~', open + 2);
  const at = (offset: number): Edit => ({
    from: task.mark.to + offset,
    to: task.mark.to + offset + 2,
    insert: '',
  });
  return open < 0 || close < 0 ? [] : [at(open), at(close)];
}
