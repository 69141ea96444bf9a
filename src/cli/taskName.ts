import type { Plan } from '../core/plan.ts';
import type { TaskRow } from '../core/tasksOf.ts';

/** What a task is called in a line about others: its ID, else its first words. */
export function taskName({ text }: Plan, { task }: TaskRow): string {
  const words = text.slice(task.words.from, task.words.to).replace(/[*_`~]+/g, '');
  return task.id?.text ?? `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
}
