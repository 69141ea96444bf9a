import { isRefusal } from '../change.ts';
import { lineEnd, lineStart } from '../lines.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { nameOf } from './facts.ts';
import { mend } from './mend.ts';
import type { Reader } from './readers.ts';
import { headEdits } from './taskForm.ts';

/** How many of a plan's task lines a reader finds, and which it does not. */
export interface Conformance {
  readonly reader: Reader;
  readonly found: number;
  readonly total: number;
  readonly missed: readonly Missed[];
}

/** A task line that a reader passes over. */
export interface Missed extends Range {
  readonly path: string;
  /** One sentence. */
  readonly why: string;
  /** The line can be written as this reader wants it. */
  readonly canConform: boolean;
}

export function conformanceOf(plan: Plan, reader: Reader): Conformance {
  const rows = tasksOf(plan);
  const missed = rows.flatMap((row): readonly Missed[] => {
    const why = missing(plan, row, reader);
    if (why === undefined) return [];
    const { from, to } = lineOf(plan, row);
    const what = `${reader.name} misses ${nameOf(plan, row)}: ${why}.`;
    return [{ from, to, path: row.path, why: what, canConform: editsFor(plan, row, reader) !== undefined }];
  });
  return { reader, found: rows.length - missed.length, total: rows.length, missed };
}

/** Writes every line that can be written so in the reader's form. No ID and no word of a task changes. */
export function conform(plan: Plan, reader: Reader): Change | Refusal {
  const edits = tasksOf(plan).flatMap((row) =>
    missing(plan, row, reader) === undefined ? [] : (editsFor(plan, row, reader) ?? []),
  );
  if (edits.length === 0) return { edits: [], plan };
  const change = mend(plan, edits, `write the tasks as ${reader.form}`, (after) => sameTasks(plan, after));
  return isRefusal(change) ? oneByOne(plan, reader) : change;
}

/** A line that does not read back is left as it is, and the others are written. */
function oneByOne(plan: Plan, reader: Reader): Change | Refusal {
  let now: Change = { edits: [], plan };
  const kept: Edit[] = [];
  for (const row of tasksOf(plan)) {
    if (missing(plan, row, reader) === undefined) continue;
    const edits = editsFor(plan, row, reader);
    if (!edits) continue;
    const next = mend(plan, [...kept, ...edits], 'write this task', (after) => sameTasks(plan, after));
    if (isRefusal(next)) continue;
    kept.push(...edits);
    now = next;
  }
  return now;
}

function missing(plan: Plan, row: TaskRow, reader: Reader): string | undefined {
  const { from, to } = lineOf(plan, row);
  return reader.misses({ plan, row, text: plan.text.slice(from, to) });
}

/** Bullet, box and head in the reader's form; undefined where that alone does not make the reader find the line. */
function editsFor(plan: Plan, row: TaskRow, reader: Reader): readonly Edit[] | undefined {
  const head = headFor(plan, row, reader);
  if (!head) return undefined;
  const edits = [...bulletFor(plan, row, reader), ...boxFor(plan, row, reader), ...head];
  const line = lineOf(plan, row);
  const after = { plan, row, text: applied(plan.text, line, edits) };
  return reader.misses(after) === undefined ? edits : undefined;
}

/** No edits for a reader that asks for no ID; undefined where its form can't hold the task's. */
function headFor(plan: Plan, row: TaskRow, { form }: Reader): readonly Edit[] | undefined {
  const wanted = /\] (T001|T001:) /.exec(form)?.[1];
  if (wanted === undefined) return [];
  const { id } = row.task;
  if (id === undefined || !/^T\d+$/.test(id.text)) return undefined;
  return headEdits(plan, row, wanted.replace('T001', 'ID'), id.text);
}

function bulletFor({ text }: Plan, { item: { marker } }: TaskRow, { bullets = '' }: Reader): readonly Edit[] {
  const bullet = text.slice(marker.from, marker.to);
  return bullets === '' || bullets.includes(bullet) || /\d/.test(bullet) ? [] : [{ ...marker, insert: '-' }];
}

function boxFor({ text }: Plan, { task: { mark } }: TaskRow, { done }: Reader): readonly Edit[] {
  if (mark.from === mark.to && text.charAt(mark.to) === ']') return [{ ...mark, insert: ' ' }];
  return done !== undefined && text.slice(mark.from, mark.to) === 'X' ? [{ ...mark, insert: done }] : [];
}

function applied(text: string, line: Range, edits: readonly Edit[]): string {
  let at = line.from;
  let words = '';
  for (const { from, to, insert } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at || to > line.to) return '';
    words += text.slice(at, from) + insert;
    at = to;
  }
  return words + text.slice(at, line.to);
}

function lineOf({ text }: Plan, { task }: TaskRow): Range {
  return { from: lineStart(text, task.mark.from), to: lineEnd(text, task.mark.to) };
}

function sameTasks(plan: Plan, after: Plan): boolean {
  const shown = (one: Plan) =>
    tasksOf(one)
      .map(({ task, depth }) => {
        const markers = task.markers.map(({ name }) => name).sort();
        const words = one.text.slice(task.words.from, task.words.to).replace(/\*\*/g, '');
        return `${depth} ${task.state} ${task.id?.text ?? ''} ${markers.join(' ')} ${words}`;
      })
      .join('\n');
  return shown(plan) === shown(after);
}
