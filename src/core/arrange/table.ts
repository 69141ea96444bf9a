import { makeChange, refusal } from '../change.ts';
import { lineEnd, lineStart } from '../lines.ts';
import type { Change, Plan, Refusal, TableField } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { gapOf, insertAt, moved, permute, removeAt } from './sequence.ts';
import { cellAdded, cellRemoved, cellsReordered, tableLines, wordsIn } from './tableCells.ts';

type Words = readonly (readonly string[])[];

/** Tables as parts: rows are whole lines; a column is a cell of each line. Row 0 is the header and stays where it is. */
export function tableAt(plan: Plan, path: string): TableField | undefined {
  const field = plan.fields.get(path);
  return field?.shape === 'table' ? field : undefined;
}

/** Puts in an empty row that is the body's row `place` afterwards, counted from 1. */
export function addTableRow(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field) return refusal('add a row');
  const width = field.table.align.length;
  const lines = linesOf(plan, field);
  const at = Math.max(1, Math.min(place, lines.length));
  const line = `${prefixOf(plan, field)}|${'  |'.repeat(width)}`;
  const edits = insertAt(lines, at, line, gapOf(plan, lines, at, '\n'));
  const empty = Array.from({ length: width }, () => '');
  return changed(plan, field, edits, 'add a row', (rows) => rows.toSpliced(at, 0, empty));
}

export function removeTableRow(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field || place < 1 || place >= field.cells.length) return refusal('remove this row');
  const edit = removeAt(plan, linesOf(plan, field), place, 'row');
  return changed(plan, field, [edit], 'remove this row', (rows) => rows.toSpliced(place, 1));
}

export function moveTableRow(plan: Plan, path: string, from: number, to: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field?.cells[from] || !field.cells[to] || from < 1 || to < 1 || from === to)
    return { edits: [], plan };
  const lines = linesOf(plan, field);
  const order = moved(lines.length, from, to);
  return changed(plan, field, permute(plan.text, lines, order), 'move this row', (rows) =>
    order.flatMap((at) => [rows[at] ?? []]),
  );
}

/** A column goes in behind the one at `place` (1 is the first; 0 puts it before all). */
export function addColumn(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field || place < 0 || place > field.table.align.length) return refusal('add a column');
  const edits = tableLines(plan, field).flatMap((line, at) =>
    cellAdded(line, place, at === 0 ? HEADER : at === 1 ? '---' : ''),
  );
  return changed(plan, field, edits, 'add a column', (rows) =>
    rows.map((row, at) => (row.length < place ? row : row.toSpliced(place, 0, at === 0 ? HEADER : ''))),
  );
}

export function removeColumn(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field || field.table.align.length < 2) return refusal('remove the last column');
  const edits = tableLines(plan, field).flatMap((line) => cellRemoved(plan.text, line, place - 1));
  return changed(plan, field, edits, 'remove this column', (rows) =>
    rows.map((row) => row.toSpliced(place - 1, 1)),
  );
}

export function moveColumn(plan: Plan, path: string, from: number, to: number): Change | Refusal {
  const field = tableAt(plan, path);
  const width = field?.table.align.length ?? 0;
  const isThere = (place: number) => place >= 1 && place <= width;
  if (!field || !isThere(from) || !isThere(to) || from === to) return { edits: [], plan };
  const order = moved(width, from - 1, to - 1);
  const edits = tableLines(plan, field).flatMap((line) => cellsReordered(plan.text, line, order));
  return changed(plan, field, edits, 'move this column', (rows) =>
    rows.map((row) => order.map((at) => row[at] ?? '')),
  );
}

/** The change, when the table then says what it should: cells that are not there say nothing. */
function changed(
  plan: Plan,
  field: TableField,
  edits: readonly Edit[],
  what: string,
  expected: (rows: Words) => Words,
): Change | Refusal {
  const wanted = expected(wordsIn(plan, field)).map(withoutEmptyEnd);
  return makeChange(plan, edits, what, (after) => {
    const found = wordsIn(after, tableAt(after, field.path)).map(withoutEmptyEnd);
    return found.length === wanted.length && found.every((row, at) => row === wanted[at]);
  });
}

function withoutEmptyEnd(row: readonly string[]): string {
  return row.slice(0, row.findLastIndex((words) => words !== '') + 1).join('\n');
}

/** Whole lines: the header with the dashes below it, then the body's rows. */
function linesOf({ text }: Plan, { table }: TableField): readonly Range[] {
  const [header, ...body] = table.rows;
  const head = { from: header?.from ?? table.from, to: table.delimiter.to };
  return [head, ...body].map(({ from, to }) => ({ from: lineStart(text, from), to: lineEnd(text, to) }));
}

function prefixOf({ text }: Plan, { table }: TableField): string {
  return text.slice(lineStart(text, table.from), table.from);
}

const HEADER = 'Column';
