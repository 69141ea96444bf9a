import type { Plan } from '../../plan.ts';
import type { TaskRow } from '../../tasksOf.ts';
import { toggleTask } from '../../toggleTask.ts';
import { factsOf, isOpen, nameOf } from '../facts.ts';
import type { Rule } from '../finding.ts';
import { byHand, operating } from '../mend.ts';

const parentDone: Rule = {
  code: 'parent-done',
  severity: 'error',
  name: 'Task done before its subtasks',
  why: 'Whoever reads the upper line alone takes open work for finished.',
  source: 'Task plan: a parent is ticked with the last of its subtasks',
  find: (plan) =>
    familiesOf(plan).flatMap(({ parent, children }) => {
      const open = children.filter((row) => isOpen(row) && !isOptional(plan, row));
      const [first] = open;
      if (!isDone(parent) || !first) return [];
      const what = `${nameOf(plan, parent)} is done, but ${open.length} of its subtasks ${open.length === 1 ? 'is' : 'are'} open, starting with ${nameOf(plan, first)}.`;
      return [
        {
          ...lineRange(parent),
          path: parent.path,
          what,
          fix: byHand(operating(plan, 'Open it again', (now) => toggleTask(now, parent.path))),
        },
      ];
    }),
};

const parentOpen: Rule = {
  code: 'parent-open',
  severity: 'info',
  name: 'All subtasks done, the task open',
  why: 'Nothing of this task is left to do, yet it counts as open.',
  source: 'Task plan: a parent is ticked with the last of its subtasks',
  find: (plan) =>
    familiesOf(plan).flatMap(({ parent, children }) => {
      const isReady = children.every((row) => !isOpen(row)) && children.some(isDone);
      if (!isOpen(parent) || !isReady) return [];
      return [
        {
          ...lineRange(parent),
          path: parent.path,
          what: `${children.length === 1 ? 'The only subtask' : `All ${children.length} subtasks`} of ${nameOf(plan, parent)} ${children.length === 1 ? 'is' : 'are'} done, but it is still open.`,
          fix: byHand(operating(plan, 'Tick it', (now) => toggleTask(now, parent.path))),
        },
      ];
    }),
};

interface Family {
  readonly parent: TaskRow;
  readonly children: readonly TaskRow[];
}

function familiesOf(plan: Plan): readonly Family[] {
  const children = new Map<string, TaskRow[]>();
  const { rows } = factsOf(plan);
  for (const row of rows) {
    if (row.parent === undefined) continue;
    const known = children.get(row.parent);
    if (known) known.push(row);
    else children.set(row.parent, [row]);
  }
  return rows.flatMap((parent) => {
    const own = children.get(parent.path);
    return own ? [{ parent, children: own }] : [];
  });
}

/** `- [ ]* 2.3`: it may be left undone. */
function isOptional({ text }: Plan, { task }: TaskRow): boolean {
  return (
    text.charAt(task.mark.to + 1) === '*' || /\(optional\)/i.test(text.slice(task.words.from, task.words.to))
  );
}

function lineRange({ task }: TaskRow): { from: number; to: number } {
  return { from: task.mark.from - 1, to: task.words.to };
}

function isDone({ task }: TaskRow): boolean {
  return task.state === 'done';
}

export const subtasks: readonly Rule[] = [parentDone, parentOpen];
