import { gatesOf, type Gate } from '../../work/gates.ts';
import { mendStatus, statusOf } from '../../work/statusLine.ts';
import type { Plan } from '../../plan.ts';
import { isTaskRow, tasksOf, type TaskRow } from '../../tasksOf.ts';
import { toggleTask } from '../../toggleTask.ts';
import type { Stage } from '../../work/stages.ts';
import { valueAt } from '../../valueAt.ts';
import { counted, factsOf, isOpen, nameOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { operating } from '../mend.ts';
import { headingRange } from './phases.ts';

const early: Rule = {
  code: 'gate-early',
  severity: 'error',
  name: 'Gate passed before its work is done',
  why: 'The plan says that work may go on, and lists work before the gate that is open.',
  source: 'Exit gates, checkpoints and acceptance criteria of the templates',
  find: (plan) =>
    gatesOf(plan).flatMap((gate) => {
      const work = openBefore(plan, gate);
      const [first] = work;
      const field = plan.fields.get(gate.path);
      if (!first || !field || !isPassed(plan, gate)) return [];
      const what = `“${shortened(gate.name)}”${ofStage(gate)} is passed, and ${counted(work.length, 'task')} before it ${work.length === 1 ? 'is' : 'are'} open, ${nameOf(plan, first)} first.`;
      const range = gate.kind === 'boxes' ? firstLine(plan, gate) : (field.label ?? field.part);
      return [{ from: range.from, to: range.to, path: gate.path, what }];
    }),
};

/** Open tasks that keep a gate closed, without its own boxes. */
function openBefore(plan: Plan, { path, missing }: Gate): readonly TaskRow[] {
  const { taskAt } = factsOf(plan);
  return missing.filter((row) => row.field !== path && taskAt.get(row.path)?.isWork !== false);
}

function isPassed(plan: Plan, gate: Gate): boolean {
  if (gate.kind === 'words') return gate.passed !== undefined;
  const boxes = boxesOf(plan, gate);
  return boxes.length > 1 && boxes.every((row) => !isOpen(row)) && boxes.some(isDone);
}

function boxesOf(plan: Plan, { path }: Gate): readonly TaskRow[] {
  const field = plan.fields.get(path);
  return field?.shape === 'rows' ? field.rows.filter(isTaskRow) : [];
}

function firstLine(plan: Plan, gate: Gate): { from: number; to: number } {
  const [first] = boxesOf(plan, gate);
  return first ? { from: first.task.mark.from - 1, to: first.task.words.to } : { from: 0, to: 0 };
}

function ofStage({ stage, name }: Gate): string {
  return stage && stage.title !== name ? ` of “${shortened(stage.title)}”` : '';
}

const phaseEarly: Rule = {
  code: 'phase-open-behind',
  severity: 'warning',
  name: 'Later phase done, earlier one open',
  why: 'A phase that holds back the next ones is open although they are done: a box was forgotten, or the order is wrong.',
  source: 'spec-kit: Foundational holds back every story; task plan: phases follow each other',
  find(plan) {
    const phases = factsOf(plan).phases.filter(({ tasks }) => tasks.length > 0);
    return phases.flatMap((stage, at) => {
      const open = stage.tasks.filter((row) => isOpen(row) && row.depth === 0);
      const done = phases.slice(at + 1).find((other) => holdsBack(stage, other) && isFinished(other));
      const [first] = open;
      if (!first || !done || PUT_OFF.test(stage.title)) return [];
      const what = `“${shortened(stage.title)}” has ${counted(open.length, 'open task')}, ${nameOf(plan, first)} first, and “${shortened(done.title)}” behind it is done.`;
      return [{ ...headingRange(stage.section), path: stage.path, what }];
    });
  },
};

/** Stories stand beside each other; everything before them holds them back. */
function holdsBack(stage: Stage, other: Stage): boolean {
  return stage.story === undefined || (other.story === undefined && stage.story === undefined);
}

function isFinished({ tasks }: Stage): boolean {
  return tasks.every((row) => !isOpen(row)) && tasks.some(isDone);
}

function isDone({ task }: TaskRow): boolean {
  return task.state === 'done';
}

const parentDone: Rule = {
  code: 'parent-done',
  severity: 'error',
  name: 'Task done before its subtasks',
  why: 'A task is done when its subtasks are: whoever reads the upper line alone takes open work for finished.',
  source: 'Task plan: a parent is ticked with the last of its subtasks',
  find: (plan) =>
    familiesOf(plan).flatMap(({ parent, children }) => {
      const open = children.filter((row) => isOpen(row) && !isOptional(plan, row));
      const [first] = open;
      if (!isDone(parent) || !first) return [];
      const what = `${nameOf(plan, parent)} is done, and ${counted(open.length, 'subtask')} of it ${open.length === 1 ? 'is' : 'are'} open, ${nameOf(plan, first)} first.`;
      return [
        {
          ...lineRange(parent),
          path: parent.path,
          what,
          fix: operating(plan, 'Open it again', (now) => toggleTask(now, parent.path)),
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
          what: `All ${counted(children.length, 'subtask')} of ${nameOf(plan, parent)} are done, and it is open.`,
          fix: operating(plan, 'Tick it', (now) => toggleTask(now, parent.path)),
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
  const rows = tasksOf(plan);
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

const status: Rule = {
  code: 'status-differs',
  severity: 'warning',
  name: 'Status and boxes do not agree',
  why: 'The status line is all that many people read, and the boxes say something else.',
  source: 'Task plan: the status is kept current with the boxes',
  find(plan) {
    const line = statusOf(plan);
    const value = line && valueAt(plan, line.path);
    if (!line || !value || line.agrees || line.meant === undefined) return [];
    const found: Found = {
      from: value.from,
      to: value.to,
      path: line.path,
      what: `Status says “${shortened(line.said)}”, and the boxes say “${line.meant}”.`,
      fix: operating(plan, `Set it to ${line.meant}`, (now) => mendStatus(now, line)),
    };
    return [/complete|done|finished/i.test(line.said) ? { ...found, severity: 'error' } : found];
  },
};

const PUT_OFF = /optional|defer|future|backlog|stretch|ongoing|parallel to|not blocking|non-blocking/i;

export const gates: readonly Rule[] = [early, phaseEarly, parentDone, parentOpen, status];
