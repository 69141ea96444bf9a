import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Row, RowsField } from '../plan.ts';
import type { Edit } from '../range.ts';
import { rowAt } from '../valueAt.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, hangerOf, placeOf, type RowPlace } from './rowPlace.ts';
import { deeper, hasShapes, shapesOf, type RowShape } from './rowShapes.ts';
import { gapOf, insertAt, moved, permute, removeAt } from './sequence.ts';
import { transplant } from './transplant.ts';

/** Moves a row one place among its siblings, or, at their end, into the next list of the same kind in the document. */
export function moveRow(plan: Plan, path: string, by: -1 | 1): Change | Refusal {
  const found = movable(plan, path);
  if (!found) return still(plan, path);
  const { field, row, siblings, place } = found;
  if (siblings[place + by]) return moveRowTo(plan, path, place + by);
  const neighbour = neighbourField(plan, field, by);
  const target = by > 0 ? neighbour?.rows[0] : neighbour?.rows.findLast(({ depth }) => depth === 0);
  if (row.depth > 0 || !target) return { edits: [], plan };
  return moveRowNear(plan, path, target.path, by > 0 ? 'before' : 'after');
}

/** Moves a row, with everything nested in it, to a place among its siblings. Numbers of a list stay in their places. */
export function moveRowTo(plan: Plan, path: string, place: number): Change | Refusal {
  const found = movable(plan, path);
  if (!found) return still(plan, path);
  const { field, siblings } = found;
  if (found.place === place || !siblings[place]) return { edits: [], plan };
  const order = moved(siblings.length, found.place, place);
  const parts = siblings.map(({ part }) => part);
  const lines = siblings.map((row) => plan.text.slice(row.part.from, row.part.to));
  const edits =
    siblings[0]?.item.number === undefined
      ? permute(plan.text, parts, order)
      : order.flatMap((from, to) => numbered(plan, siblings[from], siblings[to], lines[from]));
  const first = field.rows.indexOf(siblings[0] ?? found.row);
  const families = siblings.map((row) => shapesOf(plan, familyOf(field, row)));
  const shapes = shapesOf(plan, field.rows);
  const inside = order.flatMap((from) => families[from] ?? []);
  const expected = [...shapes.slice(0, first), ...inside, ...shapes.slice(first + inside.length)];
  return makeChange(plan, edits, 'move this row', (after) => hasShapes(after, field.path, expected));
}

/** The lines of one row in the place and with the number of another. */
function numbered(
  plan: Plan,
  source: Row | undefined,
  target: Row | undefined,
  lines: string | undefined,
): readonly Edit[] {
  if (!source || !target || source === target || lines === undefined) return [];
  const from = hangerOf(plan, source);
  const { marker } = hangerOf(plan, target);
  return [
    { from: target.part.from, to: target.part.to, insert: transplant(lines, from, { ...from, marker }) },
  ];
}

/** Moves a row, with everything nested in it, next to a row of any list. Its indentation and bullet become that row's. */
export function moveRowNear(
  plan: Plan,
  path: string,
  near: string,
  where: 'before' | 'after',
): Change | Refusal {
  const [source, target] = [movable(plan, path), placeOf(plan, near)];
  if (!source || !target) return still(plan, path);
  if (familyOf(source.field, source.row).includes(target.row)) return refusal('move this row into itself');
  if (source.siblings.includes(target.row)) return moveAmong(plan, source, target.place, where);
  const place = target.place + (where === 'after' ? 1 : 0);
  const to = { ...hangerOf(plan, target.row), marker: markerFor(plan, target.siblings, place) };
  const { part } = source.row;
  const lines = transplant(plan.text.slice(part.from, part.to), hangerOf(plan, source.row), to);
  const [from, parts] = [source, target].map(({ siblings }) => siblings.map((row) => row.part));
  if (!from || !parts) return refusal('move this row');
  const removal = removeAt(plan, from, source.place, 'row');
  const insertion = insertAt(parts, place, lines, gapOf(plan, parts, place, '\n'));
  if (insertion.some((edit) => edit.from > removal.from && edit.from < removal.to))
    return refusal('move this row');
  const numbers = [
    ...renumber(plan, source.siblings, source.place + 1, -1),
    ...renumber(plan, target.siblings, place, 1),
  ];
  const expected = shapesAfter(plan, source, target, where);
  return makeChange(plan, [removal, ...insertion, ...numbers], 'move this row', (after) =>
    [...expected].every(([field, shapes]) => holds(after, field, shapes, expected)),
  );
}

/** Where one list has lost its last row and is gone, the other may have its path. */
function holds(
  after: Plan,
  path: string,
  shapes: readonly RowShape[],
  expected: ReadonlyMap<string, readonly RowShape[]>,
): boolean {
  const isOneGone = [...expected.values()].some(({ length }) => length === 0);
  if (!isOneGone) return hasShapes(after, path, shapes);
  return shapes.length === 0 || [...after.fields.keys()].some((other) => hasShapes(after, other, shapes));
}

/** What the lists of both rows hold after the move. */
function shapesAfter(
  plan: Plan,
  source: RowPlace,
  target: RowPlace,
  where: 'before' | 'after',
): ReadonlyMap<string, readonly RowShape[]> {
  const family = familyOf(source.field, source.row);
  const moving = deeper(shapesOf(plan, family), target.row.depth - source.row.depth);
  const left = (field: RowsField) => field.rows.filter((row) => !family.includes(row));
  const rows = left(target.field);
  const at =
    rows.indexOf(target.row) +
    (where === 'before'
      ? 0
      : familyOf(target.field, target.row).filter((row) => !family.includes(row)).length);
  const shapes = shapesOf(plan, rows);
  return new Map([
    [source.field.path, shapesOf(plan, left(source.field))],
    [target.field.path, [...shapes.slice(0, at), ...moving, ...shapes.slice(at)]],
  ]);
}

function moveAmong(plan: Plan, { row, place: from }: RowPlace, at: number, where: 'before' | 'after') {
  const place = where === 'before' ? (from < at ? at - 1 : at) : from < at ? at : at + 1;
  return moveRowTo(plan, row.path, place);
}

/** Words behind a nested list stay with it. */
function movable(plan: Plan, path: string): RowPlace | undefined {
  return rowAt(plan, path)?.behind ? undefined : placeOf(plan, path);
}

function still(plan: Plan, path: string): Change | Refusal {
  return rowAt(plan, path) ? { edits: [], plan } : refusal('move this row');
}

/** The list of the same kind before or after this one. */
function neighbourField(plan: Plan, field: RowsField, by: -1 | 1): RowsField | undefined {
  const all = [...plan.fields.values()].filter(
    (other): other is RowsField => other.shape === 'rows' && other.kind === field.kind,
  );
  return all[all.indexOf(field) + by];
}
