import { blankPlan } from '../blankPlan.ts';
import type { Plan } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import type { Template } from '../template.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { factsOf } from './facts.ts';

/** How an ID stands between its box and the words: `ID`, `ID:`, `**ID**`, `[ID]`, `ID -`. Markers are left out. */
export type IdForm = string;

/** The form of a task with an ID; undefined for a line that stands for several tasks, `T062-T067 …`. */
function idFormOf({ text }: Plan, { task }: TaskRow): IdForm | undefined {
  const { id, markers, words } = task;
  if (!id) return undefined;
  const from = boxEnd(text, task.mark.to);
  const isPlain = isBlank(text, from, id.from) && isBlank(text, id.to, markers[0]?.from ?? words.from);
  if (isPlain && areApart(text, markers, words.from)) return 'ID';
  if (SPAN.test(text.slice(id.to, id.end))) return undefined;
  const cut = [{ ...id, as: 'ID' }, ...markers.map(({ from: start, to }) => ({ from: start, to, as: '' }))];
  let at = from;
  let form = '';
  for (const piece of cut.sort((a, b) => a.from - b.from)) {
    form += text.slice(at, piece.from) + piece.as;
    at = piece.to;
  }
  form += text.slice(at, Math.max(at, words.from));
  const plain = PLAIN.test(form) ? form : form.replace(DRESS, '');
  return plain.replace(/\s+/g, ' ').trim();
}

/** Most tasks stand so: nothing but blanks around ID and markers. */
function areApart(text: string, markers: readonly Range[], end: number): boolean {
  return markers.every(({ to }, at) => isBlank(text, to, markers[at + 1]?.from ?? end));
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charAt(at) !== ' ') return false;
  return from <= to;
}

/** Behind the `]` of a task's box, and the star of an optional one. */
export function boxEnd(text: string, markEnd: number): number {
  const close = text.indexOf(']', markEnd) + 1;
  return text.charAt(close) === '*' ? close + 1 : close;
}

export interface PlanForm {
  /** The form of each task with an ID; a line that stands for several tasks, `T062-T067 …`, has none. */
  readonly forms: ReadonlyMap<TaskRow, IdForm>;
  /** The form that more than half of the plan's numbered tasks have. */
  readonly own?: IdForm;
  /** The form of the template's own tasks. */
  readonly template?: IdForm;
}

export function planFormOf(plan: Plan): PlanForm {
  const known = planForms.get(plan);
  if (known) return known;
  const form = readPlanForm(plan);
  planForms.set(plan, form);
  return form;
}

const planForms = new WeakMap<Plan, PlanForm>();

function readPlanForm(plan: Plan): PlanForm {
  const forms = formsOf(plan, factsOf(plan).rows);
  const own = mostUsed(forms);
  const template = templateFormOf(plan.template);
  return { forms, ...(own === undefined ? {} : { own }), ...(template === undefined ? {} : { template }) };
}

function formsOf(plan: Plan, rows: readonly TaskRow[]): ReadonlyMap<TaskRow, IdForm> {
  const forms = new Map<TaskRow, IdForm>();
  for (const row of rows) {
    const form = idFormOf(plan, row);
    if (form !== undefined) forms.set(row, form);
  }
  return forms;
}

function templateFormOf(template: Template): IdForm | undefined {
  const known = templateForms.get(template);
  if (known !== undefined) return known === '' ? undefined : known;
  const blank = blankPlan(template);
  const form = mostUsed(formsOf(blank, tasksOf(blank)));
  templateForms.set(template, form ?? '');
  return form;
}

const templateForms = new WeakMap<Template, IdForm>();

/** Of forms that can be written; three tasks at least. */
function mostUsed(forms: ReadonlyMap<TaskRow, IdForm>): IdForm | undefined {
  const counts = new Map<IdForm, number>();
  for (const form of forms.values()) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  const isMost = first && first[1] >= 3 && first[1] * 2 > forms.size;
  return isMost && WRITABLE.has(first[0]) ? first[0] : undefined;
}

/**
 * The splices that write a task's head in a form: the ID, then `[P]`, other markers and the story. Undefined where the
 * line's emphasis can't be taken apart.
 */
export function headEdits(plan: Plan, row: TaskRow, form: IdForm, id: string): readonly Edit[] | undefined {
  const { text } = plan;
  const { task, value } = row;
  const from = boxEnd(text, task.mark.to);
  const head = text.slice(from, task.words.from);
  if (/~~/.test(head) || !WRITABLE.has(form)) return undefined;
  const markers = [...task.markers].sort((a, b) => rank(a.name) - rank(b.name));
  const written = markers.map((marker) => text.slice(marker.from, marker.to));
  const lead = ` ${[form.replace('ID', id), ...written].join(' ')} `;
  const isOpen = (head.match(/\*\*/g) ?? []).length % 2 === 1;
  if (!isOpen) return [{ from, to: task.words.from, insert: lead }];
  const tail = text.slice(task.words.to, Math.max(task.words.to, value.to));
  if (tail.startsWith('**'))
    return [
      { from, to: task.words.from, insert: lead },
      { from: task.words.to, to: task.words.to + 2, insert: '' },
    ];
  const words = text.slice(task.words.from, task.words.to);
  return /^[^\s*][^*]*\*\*/.test(words) ? [{ from, to: task.words.from, insert: `${lead}**` }] : undefined;
}

function rank(name: string): number {
  if (name === 'P' || name.startsWith('P:')) return 0;
  return /^(?:US|Story)/.test(name) ? 2 : 1;
}

/** Forms whose words around the ID are the same on every line. */
export const WRITABLE: ReadonlySet<IdForm> = new Set([
  'ID',
  'ID:',
  'ID.',
  '**ID**',
  '**ID**:',
  '**ID:**',
  '[ID]',
  '`ID`',
  '(ID)',
]);

const SPAN = /[-–—][ \t]?[A-Z]+-?\d/;
/** Strike-through and signs before the head. */
const PLAIN = /^[\w\s:*.]*$/;
const DRESS = /~~|[\p{Extended_Pictographic}\ufe0f\u200d]/gu;
