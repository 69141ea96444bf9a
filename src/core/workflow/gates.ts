import { composed, type Step } from '../arrange/compose.ts';
import type { Change, Field, Plan, Refusal, Section } from '../plan.ts';
import { isTaskRow, type TaskRow } from '../tasksOf.ts';
import { toggleTask } from '../toggleTask.ts';
import { gateWords, sayPassed, unsayPassed, type Passed } from './gateWords.ts';
import { stagesOf, type Stage } from './stages.ts';

/**
 * What must hold before work goes on: an exit gate, a checkpoint, acceptance criteria. `closed` while work before it is
 * open, `open` when only it is left, `passed` when the text says so: with tasks still missing, it was passed early.
 */
export interface Gate {
  /** Path of its field. */
  readonly path: string;
  /** The plan's own word: `Exit Gate`, `Checkpoint`, `Acceptance Criteria (Phase Gate)`. */
  readonly name: string;
  /** The stage that it closes; undefined for a gate of the whole plan. */
  readonly stage?: Stage;
  readonly kind: 'words' | 'boxes';
  readonly state: 'closed' | 'open' | 'passed';
  /** Open tasks that keep it closed; then its own boxes that are not ticked. */
  readonly missing: readonly TaskRow[];
  /** What must hold, on one line; '' for a gate of boxes. */
  readonly criteria: string;
  readonly passed?: Passed;
}

/** The gates of a plan in the text's order. */
export function gatesOf(plan: Plan): readonly Gate[] {
  const known = cache.get(plan);
  if (known) return known;
  const gates: Gate[] = [];
  const stages = stagesOf(plan);
  const phases = new Map(stages.filter(({ kind }) => kind === 'phase').map((stage) => [stage.path, stage]));
  for (const section of plan.root.sections)
    addGates(gates, plan, stages, section, (path) => phases.get(path));
  cache.set(plan, gates);
  return gates;
}

const cache = new WeakMap<Plan, readonly Gate[]>();

function addGates(
  gates: Gate[],
  plan: Plan,
  stages: readonly Stage[],
  section: Section,
  phaseAt: (path: string) => Stage | undefined,
): void {
  const stage = phaseAt(section.path);
  for (const field of section.fields) {
    const name = gateName(plan, section, field);
    if (name !== undefined && (stage !== undefined || isBoxes(field)))
      gates.push(readGate(plan, stages, stage, field, name));
  }
  for (const child of section.sections)
    addGates(gates, plan, stages, child, (path) => stage ?? phaseAt(path));
}

function gateName({ text }: Plan, { title }: Section, { label }: Field): string | undefined {
  const words = label ? text.slice(label.from, label.to) : title;
  return GATE.test(words) ? words.replace(/[*_`]+|[:：]\s*$/g, '').trim() : undefined;
}

function isBoxes(field: Field): boolean {
  return field.shape === 'rows' && field.rows.some(isTaskRow);
}

function readGate(
  plan: Plan,
  stages: readonly Stage[],
  stage: Stage | undefined,
  field: Field,
  name: string,
): Gate {
  const boxes = field.shape === 'rows' ? field.rows.filter(isTaskRow) : [];
  const base = { path: field.path, name, ...(stage ? { stage } : {}) };
  const work = openWork(plan, stages, stage, field);
  if (boxes.length > 0) {
    const left = boxes.filter(isOpen);
    const state = left.length === 0 ? 'passed' : work.length > 0 ? 'closed' : 'open';
    return { ...base, kind: 'boxes', state, missing: [...work, ...left], criteria: '' };
  }
  const words = gateWords(plan, field);
  const state = words.passed ? 'passed' : work.length > 0 ? 'closed' : 'open';
  return { ...base, kind: 'words', state, missing: work, ...words };
}

/** Open tasks before a gate: its stage's, up to it where the stage goes on behind it; all phases' for the whole plan's. */
function openWork(
  plan: Plan,
  stages: readonly Stage[],
  stage: Stage | undefined,
  gate: Field,
): readonly TaskRow[] {
  const isBetween = stage?.tasks.some(({ part }) => part.from < gate.part.from) === true;
  const held = stage ? [stage] : stages.filter(({ kind }) => kind === 'phase');
  return held
    .flatMap(({ lists }) => lists)
    .filter(({ path }) => path !== gate.path && !isGate(plan, path))
    .flatMap(({ tasks }) =>
      tasks.filter((row) => isOpen(row) && (!isBetween || row.part.from < gate.part.from)),
    );
}

function isGate(plan: Plan, path: string): boolean {
  const field = plan.fields.get(path);
  const section = field && sectionOf(plan, field);
  return field !== undefined && section !== undefined && gateName(plan, section, field) !== undefined;
}

function sectionOf(plan: Plan, { path }: Field): Section | undefined {
  return plan.sections.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
}

function isOpen({ task }: TaskRow): boolean {
  return task.state !== 'done' && task.state !== 'skipped';
}

export interface Passing {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly note?: string;
  /** Passes a gate that is closed. The text says so, with the number of tasks that were open. */
  readonly early?: boolean;
}

/**
 * Writes into the text that a gate was passed: ticks its own boxes, or adds the day and a note to its words. A closed
 * gate is refused, unless it is meant to be passed early; tasks before it stay as they are.
 */
export function passGate(
  plan: Plan,
  gate: Gate,
  { on, note = '', early = false }: Passing,
): Change | Refusal {
  const work = workBefore(gate);
  if (gate.state === 'closed' && !early)
    return {
      refused: `${gate.name} stays closed: ${counted(work.length)} before it ${work.length === 1 ? 'is' : 'are'} open. Nothing was written.`,
    };
  if (gate.kind === 'boxes') return tickBoxes(plan, gate);
  const field = plan.fields.get(gate.path);
  if (!field) return GONE;
  const noted = note.replace(/\s+/g, ' ').trim();
  const notes = [work.length > 0 ? `early, ${counted(work.length)} open` : '', noted].filter(Boolean);
  return sayPassed(plan, field, [`passed ${on}`, notes.join('; ')].filter(Boolean).join(': '));
}

/** The open tasks that keep a gate closed, without boxes of its own. */
export function workBefore({ path, missing }: Gate): readonly TaskRow[] {
  return missing.filter(({ field }) => field !== path);
}

function tickBoxes(plan: Plan, { path, missing }: Gate): Change | Refusal {
  const boxes = missing.filter(({ field }) => field === path);
  return composed(
    plan,
    boxes.map(
      (box): Step =>
        (now) =>
          toggleTask(now, box.path),
    ),
  );
}

function counted(tasks: number): string {
  return tasks === 1 ? '1 task' : `${tasks} tasks`;
}

/** Takes back what `passGate` wrote into a gate's words. Boxes are opened one by one. */
export function reopenGate(plan: Plan, gate: Gate): Change | Refusal {
  const field = plan.fields.get(gate.path);
  return field ? unsayPassed(plan, field) : GONE;
}

const GONE: Refusal = { refused: 'This gate is no longer in the plan. Nothing was changed.' };

const GATE =
  /\b(?:(?:exit|phase|quality|release)\s+gate|checkpoint|acceptance\s+(?:criteria|checklist)|exit\s+criteria|definition\s+of\s+done)\b/i;
