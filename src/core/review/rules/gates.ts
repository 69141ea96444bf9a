import { gatesOf, type Gate } from '../../workflow/gates.ts';
import { mendStatus, statusOf, type StatusLine } from '../../workflow/statusLine.ts';
import type { Plan } from '../../plan.ts';
import type { Range } from '../../range.ts';
import { isTaskRow, type TaskRow } from '../../tasksOf.ts';
import type { Stage } from '../../workflow/stages.ts';
import { valueOf } from '../../setValue.ts';
import { valueAt } from '../../valueAt.ts';
import { counted, factsOf, isOpen, nameOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { byHand, operating } from '../mend.ts';
import { headingRange } from './phases.ts';

const early: Rule = {
  code: 'gate-early',
  severity: 'error',
  name: 'Gate passed before its work is done',
  why: 'The plan says that work may go on, although work before the gate is still open.',
  source: 'Exit gates, checkpoints and acceptance criteria of the templates',
  find: (plan) =>
    gatesOf(plan).flatMap((gate) => {
      if (!isPassed(plan, gate)) return [];
      const work = openBefore(plan, gate);
      const [first] = work;
      const field = plan.fields.get(gate.path);
      if (!first || !field) return [];
      const what = `“${shortened(gate.name)}”${ofStage(gate)} is passed, but ${counted(work.length, 'task')} before it ${work.length === 1 ? 'is' : 'are'} open, starting with ${nameOf(plan, first)}.`;
      const range = gate.kind === 'boxes' ? firstLine(plan, gate) : (field.label ?? field.part);
      const isDecided = gate.passed !== undefined && gate.passed.note !== '';
      return [
        { from: range.from, to: range.to, path: gate.path, what, ...(isDecided ? { severity: 'info' } : {}) },
      ];
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
  why: 'This phase holds back the next ones, and they are done: a box was forgotten, or the order is wrong.',
  source: 'spec-kit: Foundational holds back every story; task plan: phases follow each other',
  find(plan) {
    const phases = factsOf(plan).phases.filter(({ tasks }) => tasks.length > 0);
    const finished = finishedBehind(phases);
    return phases.flatMap((stage, at) => {
      const open = stage.tasks.filter((row) => isOpen(row) && row.depth === 0);
      const done = stage.story === undefined ? finished[at] : undefined;
      const [first] = open;
      if (!first || !done || PUT_OFF.test(stage.title)) return [];
      const what = `“${shortened(stage.title)}” has ${counted(open.length, 'open task')}, starting with ${nameOf(plan, first)}, but “${shortened(done.title)}” after it is done.`;
      return [{ ...headingRange(stage.section), path: stage.path, what }];
    });
  },
};

/** For each phase the first behind it that is done. Stories hold nothing back; everything before them does. */
function finishedBehind(phases: readonly Stage[]): readonly (Stage | undefined)[] {
  let next: Stage | undefined;
  const behind = phases.toReversed().map((stage) => {
    const found = next;
    if (isFinished(stage)) next = stage;
    return found;
  });
  return behind.reverse();
}

function isFinished({ tasks }: Stage): boolean {
  return tasks.every((row) => !isOpen(row)) && tasks.some(isDone);
}

function isDone({ task }: TaskRow): boolean {
  return task.state === 'done';
}

const status: Rule = {
  code: 'status-differs',
  severity: 'warning',
  name: 'Status and boxes do not agree',
  why: 'Many people read the status line alone, and it tells them something else than the boxes.',
  source: 'Task plan: the status is kept current with the boxes',
  find(plan) {
    const line = statusOf(plan);
    if (!line) return ownStatus(plan);
    const value = line && valueAt(plan, line.path);
    if (!value || line.meant === undefined) return [];
    const { from, to } = value;
    if (line.agrees) return FINISHED.test(line.said) ? leftOpen(plan, line, { from, to }) : [];
    const found: Found = {
      from,
      to,
      path: line.path,
      what: `Status says “${shortened(line.said)}”, but the boxes say “${line.meant}”.`,
      fix: byHand(operating(plan, `Set it to ${line.meant}`, (now) => mendStatus(now, line))),
    };
    return [FINISHED.test(line.said) ? { ...found, severity: 'error' } : found];
  },
};

/** A plan whose template has no status line may have one of its own: what it calls finished has no open task. */
function ownStatus(plan: Plan): readonly Found[] {
  const open = factsOf(plan).tasks.filter(({ row, isWork }) => isWork && isOpen(row));
  if (open.length === 0) return [];
  return plan.root.fields.flatMap((field) => {
    const { label } = field;
    if (field.shape !== 'value' || !label || !/^status$/i.test(plan.text.slice(label.from, label.to)))
      return [];
    const said = valueOf(plan, field.path);
    if (!FINISHED.test(said)) return [];
    const what = `Status says “${shortened(said)}”, but ${counted(open.length, 'task is', 'tasks are')} open.`;
    const { from, to } = field.value;
    return [{ from, to, path: field.path, severity: 'error' as const, what }];
  });
}

/** The phases are done; boxes beside them, a definition of done, are not. */
function leftOpen(plan: Plan, { path, said }: StatusLine, range: Range): readonly Found[] {
  const left = factsOf(plan).tasks.filter(
    ({ row, stage }) => stage.kind === 'section' && isOpen(row) && !LATER.test(stage.title),
  );
  const [first] = left;
  if (!first) return [];
  const what = `Status says “${shortened(said)}”, but ${counted(left.length, 'box', 'boxes')} outside the phases ${left.length === 1 ? 'is open, in' : 'are open, the first in'} “${shortened(first.stage.title)}”.`;
  return [{ ...range, path, what }];
}

const FINISHED = /^\W*(?:all (?:phases|work) )?(?:complete|done|finished)/i;
/** What may be open when the work is done. */
const LATER = /question|risk|follow|future|later|next|backlog|optional|scope/i;
const PUT_OFF = /optional|defer|future|backlog|stretch|ongoing|parallel to|not blocking|non-blocking/i;

export const gates: readonly Rule[] = [early, phaseEarly, status];
