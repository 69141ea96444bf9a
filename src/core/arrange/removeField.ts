import { applyEdits } from '../applyEdits.ts';
import { refusal } from '../change.ts';
import { lineEnd } from '../lines.ts';
import type { Change, Field, Plan, Refusal, Row } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { sameShapes, shapesIn } from './sectionShapes.ts';

/** Takes a field out of the text with the blank lines before it, or out of the line that it shares with others. */
export function removeField(plan: Plan, fieldPath: string): Change | Refusal {
  const field = plan.fields.get(fieldPath);
  if (!field) return refusal('remove this field');
  const { from, to } = field.part;
  const start = plan.text.slice(0, from).replace(GAP_BEFORE, '').length;
  const begins = /[\r\n]/.test(plan.text.slice(start, from)) || from === start;
  const isAlone = begins && to >= lineEnd(plan.text, to);
  const edit = isAlone ? { from: start, to, insert: '' } : sharedLine(plan, field);
  return without(plan, edit);
}

/** What stood on both sides may become one field. That is no harm as long as headings and tasks are what they were. */
function without(plan: Plan, edit: Edit): Change | Refusal {
  const next = readPlan(applyEdits(plan.text, [edit]), plan.template);
  const kept = tasksOf(plan).filter(({ part }) => part.to <= edit.from || part.from >= edit.to);
  const isKept =
    sameShapes(next, shapesIn(plan.root)) && linesOfTasks(next, tasksOf(next)) === linesOfTasks(plan, kept);
  return isKept ? { edits: [edit], plan: next } : refusal('remove this field');
}

function linesOfTasks({ text }: Plan, rows: readonly Row[]): string {
  return rows.map(({ part }) => text.slice(part.from, part.to)).join('\n');
}

/** On a line with several labels the separator goes too: the one behind, or before the last. */
function sharedLine({ text }: Plan, { part: { from, to } }: Field): Edit {
  if (to < lineEnd(text, to)) return { from, to, insert: '' };
  const before = text.slice(0, from).replace(/[ \t]*[|;·•][ \t]*$/, '').length;
  return { from: before, to, insert: '' };
}

const GAP_BEFORE = /(?:(?:\r\n|\n|\r)[ \t]*)+$/;
