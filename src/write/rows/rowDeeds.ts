import { addRows } from '@/core/arrange/addRows';
import { composed } from '@/core/arrange/compose';
import { duplicateRow } from '@/core/arrange/duplicateRow';
import { indentRow, outdentRow } from '@/core/arrange/indentRow';
import { moveRow, moveRowNear } from '@/core/arrange/moveRow';
import { pasteRows, type NewRow } from '@/core/arrange/pasteRows';
import { removeRow } from '@/core/arrange/removeRow';
import { dropFrame } from '@/core/arrange/rowLabel';
import type { Plan, Row } from '@/core/plan';
import { setValue, valueOf } from '@/core/setValue';
import { toggleTask } from '@/core/toggleTask';
import { rowAt } from '@/core/valueAt';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { familyOf, movedRow, orderAfterStep } from './rowMoves.ts';
import { placeName, rowName } from './rowName.ts';

/** Puts empty rows, or rows with words, behind a row and what is nested in it. The last of them gets the focus. */
export function addBelow(path: string, texts: readonly string[] = ['']): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const rows = rowsBeside(plan, row);
  if (!row || !act('add row', (now) => addRows(now, path, texts))) return;
  const place = rows.indexOf(row) + familyOf(rows, row).length + texts.length;
  focusPath(`${row.field}/${place}`, 'end');
}

/** Rows pasted below a row, whose words become these; a row that has none gives its place to them. */
export function pasteBelow(path: string, words: string, pasted: readonly NewRow[]): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const rows = rowsBeside(plan, row);
  if (!row) return;
  const steps = [
    ...(words === '' ? [] : [(step: Plan) => setValue(step, path, words)]),
    (step: Plan) => pasteRows(step, path, pasted),
  ];
  if (!act('paste', (now) => composed(now, steps))) return;
  announce(`${pasted.length} ${pasted.length === 1 ? 'row' : 'rows'} pasted`);
  const grown = rowsBeside(session.getState().plan, row).length - rows.length;
  focusPath(`${row.field}/${rows.indexOf(row) + familyOf(rows, row).length + grown}`, 'end');
}

/** Takes a row away; the row above gets the focus. A list's only row is emptied instead. */
export function remove(path: string): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  if (!row) return;
  const rows = rowsBeside(plan, row);
  const place = rows.indexOf(row);
  const name = rowName(plan, row);
  if (familyOf(rows, row).length === rows.length && valueOf(plan, path) !== '') {
    if (act('clear row', (now) => setValue(now, path, ''))) focusPath(path);
    return;
  }
  if (!act('remove row', (now) => removeRow(now, path))) return;
  announce(`${name} removed`);
  const left = session.getState().plan.fields.has(row.field);
  focusPath(left ? `${row.field}/${Math.max(1, place)}` : row.field, 'end');
}

/** Makes the fixed words before a row's words a part of them; the caret stays between the two. */
export function takeInFrame(path: string): void {
  const before = valueOf(session.getState().plan, path);
  if (!act('take in fixed words', (now) => dropFrame(now, path), path)) return;
  const after = valueOf(session.getState().plan, path);
  focusPath(path, Math.max(0, after.length - before.length));
}

export function duplicate(path: string): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const rows = rowsBeside(plan, row);
  if (!row || !act('duplicate row', (now) => duplicateRow(now, path))) return;
  focusPath(`${row.field}/${rows.indexOf(row) + familyOf(rows, row).length + 1}`, 'end');
}

/** One place up or down; at the end of a list on into the next. The focus goes with the row. */
export function move(path: string, by: -1 | 1, caret?: number): void {
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  if (!row) return;
  const sent = orderAfterStep(plan, path, by);
  if (act('move row', (now) => moveRow(now, path, by))) follow(plan, path, sent, caret);
  else announce(`${rowName(plan, row)} is ${by < 0 ? 'first' : 'last'} already`);
}

/** Sends a row, with what is nested in it, next to another row of any list. */
export function moveNear(path: string, target: string, where: 'before' | 'after'): void {
  const { plan } = session.getState();
  const sent = [...plan.rowByPath.keys()].indexOf(target);
  if (act('move row', (now) => moveRowNear(now, path, target, where))) follow(plan, path, sent);
}

export function indent(path: string): boolean {
  return act('indent row', (now) => indentRow(now, path));
}

export function outdent(path: string): boolean {
  return act('outdent row', (now) => outdentRow(now, path));
}

export function tick(path: string): void {
  act('tick task', (now) => toggleTask(now, path), path);
}

function follow(before: Plan, path: string, sent: number, caret?: number): void {
  const { plan } = session.getState();
  const now = movedRow(before, plan, path, sent);
  if (!now) return;
  announce(`${rowName(plan, now)} moved to ${placeName(plan, now)}`);
  focusPath(now.path, caret ?? 'keep');
}

function rowsBeside(plan: Plan, row: Row | undefined): readonly Row[] {
  const field = row && plan.fields.get(row.field);
  return field?.shape === 'rows' ? field.rows : [];
}
