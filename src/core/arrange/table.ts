import { makeChange, refusal } from '../change.ts';
import { lineEnd, lineStart } from '../lines.ts';
import type { Change, Plan, Refusal, TableField } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { gapOf, insertAt, moved, permute, removeAt } from './sequence.ts';

/** Tables as parts: rows are whole lines; a column is a cell of each line. Row 0 is the header and stays where it is. */
export function tableAt(plan: Plan, path: string): TableField | undefined {
  const field = plan.fields.get(path);
  return field?.shape === 'table' ? field : undefined;
}

export function addTableRow(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field) return refusal('add a row');
  const parts = bodyRows(plan, field);
  const columns = field.table.align.length;
  const line = linePrefix(plan, field) + `|${'  |'.repeat(columns)}`;
  const before = Math.max(0, Math.min(place - 1, parts.length));
  const delimiter = {
    from: lineStart(plan.text, field.table.delimiter.from),
    to: lineEnd(plan.text, field.table.delimiter.to),
  };
  const all = [delimiter, ...parts];
  const edits = insertAt(all, before + 1, line, gapOf(plan, all, before + 1, '\n'));
  return makeChange(
    plan,
    edits,
    'add a row',
    (after) => tableAt(after, path)?.cells.length === field.cells.length + 1,
  );
}

export function removeTableRow(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  const parts = field ? allRows(plan, field) : [];
  if (!field || place < 1 || place >= parts.length) return refusal('remove this row');
  const edit = removeAt(plan, parts, place);
  const fixed = place === 1 ? { from: delimiterEnd(plan, field), to: edit.to, insert: '' } : edit;
  return makeChange(
    plan,
    [fixed],
    'remove this row',
    (after) => tableAt(after, path)?.cells.length === field.cells.length - 1,
  );
}

export function moveTableRow(plan: Plan, path: string, from: number, to: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field || from < 1 || to < 1 || !field.cells[to] || from === to) return { edits: [], plan };
  const parts = bodyRows(plan, field);
  const edits = permute(plan.text, parts, moved(parts.length, from - 1, to - 1));
  return makeChange(plan, edits, 'move this row');
}

/** A column goes in behind the one at `place` (1 is the first; 0 puts it before all). */
export function addColumn(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field) return refusal('add a column');
  const edits = tableLines(plan, field).map((line, at) =>
    insertCell(line, place, at === 1 ? '---' : at === 0 ? 'Column' : ' '),
  );
  return makeChange(plan, edits, 'add a column', widthIs(path, field.table.align.length + 1));
}

export function removeColumn(plan: Plan, path: string, place: number): Change | Refusal {
  const field = tableAt(plan, path);
  if (!field || field.table.align.length < 2) return refusal('remove this column');
  const edits = tableLines(plan, field).flatMap(({ cells }): Edit[] => {
    const cell = cells[place - 1];
    return cell
      ? [{ from: cell.from, to: Math.min(cell.to + 1, cells[cells.length - 1]?.to ?? cell.to), insert: '' }]
      : [];
  });
  return makeChange(plan, edits, 'remove this column', widthIs(path, field.table.align.length - 1));
}

export function moveColumn(plan: Plan, path: string, from: number, to: number): Change | Refusal {
  const field = tableAt(plan, path);
  const width = field?.table.align.length ?? 0;
  if (!field || to < 1 || to > width || from === to) return { edits: [], plan };
  const order = moved(width, from - 1, to - 1);
  const edits = tableLines(plan, field).flatMap(({ cells }) =>
    cells.length === width ? permute(plan.text, cells, order) : [],
  );
  return makeChange(plan, edits, 'move this column', widthIs(path, width));
}

function widthIs(path: string, width: number): (after: Plan) => boolean {
  return (after) => tableAt(after, path)?.table.align.length === width;
}

interface TableLine extends Range {
  /** Each cell with the blanks around it, between its pipes. */
  readonly cells: readonly Range[];
}

function tableLines(plan: Plan, { table }: TableField): readonly TableLine[] {
  const [header, ...body] = table.rows;
  return [header, table.delimiter, ...body].flatMap((row) =>
    row ? [{ ...row, cells: cellsOf(plan.text, row) }] : [],
  );
}

/** Splits a table line at its pipes; a pipe behind a backslash is a character. */
function cellsOf(text: string, { from, to }: Range): readonly Range[] {
  const cells: Range[] = [];
  let start = text.charAt(from) === '|' ? from + 1 : from;
  for (let at = start; at < to; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '|') {
      cells.push({ from: start, to: at });
      start = at + 1;
    }
  }
  if (text.slice(start, to).trim() !== '') cells.push({ from: start, to });
  return cells;
}

function insertCell({ cells, from, to }: TableLine, place: number, words: string): Edit {
  const before = cells[Math.min(place, cells.length) - 1];
  if (before) return { from: before.to, to: before.to, insert: `| ${words} ` };
  const at = cells[0]?.from ?? Math.min(from + 1, to);
  return { from: at, to: at, insert: ` ${words} |` };
}

function allRows({ text }: Plan, { table }: TableField): readonly Range[] {
  return table.rows.map(({ from, to }) => ({ from: lineStart(text, from), to: lineEnd(text, to) }));
}

function bodyRows(plan: Plan, field: TableField): readonly Range[] {
  return allRows(plan, field).slice(1);
}

function delimiterEnd({ text }: Plan, { table }: TableField): number {
  return lineEnd(text, table.delimiter.to);
}

function linePrefix({ text }: Plan, { table }: TableField): string {
  return text.slice(lineStart(text, table.from), table.from);
}
