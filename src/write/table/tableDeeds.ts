import {
  addColumn,
  addTableRow,
  moveColumn,
  moveTableRow,
  removeColumn,
  removeTableRow,
} from '@/core/arrange/table';
import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';

/** Rows are counted from the header, which is 0; columns from 1, as in the paths of cells. */
export interface CellPlace {
  readonly field: string;
  readonly row: number;
  readonly column: number;
}

export function cellPath({ field, row, column }: CellPlace): string {
  return `${field}/${row}/${column}`;
}

export function addRowAt(place: CellPlace): void {
  if (act('add row', (plan) => addTableRow(plan, place.field, place.row))) focusPath(cellPath(place), 'end');
}

export function addColumnBehind({ field, row, column }: CellPlace): void {
  const done = act('add column', (plan) => addColumn(plan, field, column));
  if (done) focusPath(cellPath({ field, row, column: column + 1 }), 'end');
}

/** The cell above gets the focus, or the one that took the place of the first. */
export function removeRowAt({ field, row, column }: CellPlace): void {
  if (!act('remove row', (plan) => removeTableRow(plan, field, row))) return;
  announce(`Row ${row} removed`);
  focusPath(cellPath({ field, row: Math.max(0, row - 1), column }), 'end', field);
}

export function removeColumnAt({ field, row, column }: CellPlace): void {
  if (!act('remove column', (plan) => removeColumn(plan, field, column))) return;
  announce(`Column ${column} removed`);
  focusPath(cellPath({ field, row, column: Math.max(1, column - 1) }), 'end', field);
}

export function moveRowBy(place: CellPlace, by: -1 | 1): void {
  const { field, row, column } = place;
  const to = row + by;
  if (row === 0 || to < 1 || to >= sizeOf(field).rows) return announce('The row is at the end already');
  if (!act('move row', (plan) => moveTableRow(plan, field, row, to))) return;
  announce(`Row moved to ${to} of ${sizeOf(field).rows - 1}`);
  focusPath(cellPath({ field, row: to, column }));
}

export function moveColumnBy(place: CellPlace, by: -1 | 1): void {
  const { field, row, column } = place;
  const to = column + by;
  if (to < 1 || to > sizeOf(field).columns) return announce('The column is at the end already');
  if (!act('move column', (plan) => moveColumn(plan, field, column, to))) return;
  announce(`Column moved to ${to} of ${sizeOf(field).columns}`);
  focusPath(cellPath({ field, row, column: to }));
}

/** Down in the column; below the last row a new one. */
export function goDown(place: CellPlace): void {
  const below = { ...place, row: place.row + 1 };
  if (below.row < sizeOf(place.field).rows) focusPath(cellPath(below), 'end');
  else addRowAt(below);
}

function sizeOf(path: string): { readonly rows: number; readonly columns: number } {
  const field = session.getState().plan.fields.get(path);
  return field?.shape === 'table'
    ? { rows: field.cells.length, columns: field.table.align.length }
    : { rows: 0, columns: 0 };
}
