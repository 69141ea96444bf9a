import type { Plan, Row, RowsField } from '../plan.ts';
import { rowAt } from '../valueAt.ts';
import type { Hanger } from './transplant.ts';

/** A row with the list that it is in and its place among its siblings. */
export interface RowPlace {
  readonly field: RowsField;
  readonly row: Row;
  /** Rows with the same parent, in order, words behind a nested list left out. */
  readonly siblings: readonly Row[];
  readonly place: number;
}

/** Where a row stands. Words behind a nested list stand where the row does that they belong to. */
export function placeOf(plan: Plan, path: string): RowPlace | undefined {
  const found = rowAt(plan, path);
  const row = found?.behind && found.parent !== undefined ? rowAt(plan, found.parent) : found;
  const field = row && plan.fields.get(row.field);
  if (!row || field?.shape !== 'rows') return undefined;
  const siblings = siblingsOf(field, row);
  return { field, row, siblings, place: siblings.indexOf(row) };
}

/** Rows with the same parent in the same list, in order. */
export function siblingsOf(field: RowsField, row: Row): readonly Row[] {
  return field.rows.filter(
    (other) => other.depth === row.depth && other.parent === row.parent && !other.behind,
  );
}

/** A row with everything nested in it, in order. */
export function familyOf({ rows }: RowsField, row: Row): readonly Row[] {
  const from = rows.indexOf(row);
  const to = rows.findIndex(({ depth }, at) => at > from && depth <= row.depth);
  return rows.slice(from, to < 0 ? rows.length : to);
}

/** Whether a row is nested in another, however deep. */
export function isWithin(plan: Plan, path: string, above: string): boolean {
  for (let row = rowAt(plan, path); row?.parent !== undefined; row = rowAt(plan, row.parent)) {
    if (row.parent === above) return true;
  }
  return false;
}

/** What stands before the row's bullet on its line, as it stands on lines of its own, and the bullet. */
export function hangerOf({ text }: Plan, { part, item }: Row): Hanger {
  return {
    lead: text.slice(part.from, item.marker.from).replace(/[^\s>]/g, ' '),
    marker: text.slice(item.marker.from, item.marker.to),
  };
}
