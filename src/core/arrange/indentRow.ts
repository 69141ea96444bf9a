import { makeChange } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import type { Edit } from '../range.ts';
import { rowAt } from '../valueAt.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, hangerOf, placeOf, siblingsOf, type RowPlace } from './rowPlace.ts';
import { hasShapes, shapesOf } from './rowShapes.ts';
import { transplant, type Hanger } from './transplant.ts';

/** Makes the row the last child of the one above it, with the bullet and indentation of the children there. */
export function indentRow(plan: Plan, path: string): Change | Refusal {
  const found = rowAt(plan, path)?.behind ? undefined : placeOf(plan, path);
  const above = found?.siblings[found.place - 1];
  if (!found || !above) return { edits: [], plan };
  const { field, row, siblings, place } = found;
  const child = field.rows.find(({ parent, behind }) => parent === above.path && !behind);
  const children = child ? siblingsOf(field, child) : [];
  const marker = child ? markerFor(plan, children, children.length) : firstMarker(plan, row);
  const lead = child ? hangerOf(plan, child).lead : above.value.prefix;
  const numbers = renumber(plan, siblings, place + 1, -1);
  return shift(plan, found, { lead, marker }, 1, numbers, 'indent this row');
}

/** Makes the row a sibling of its parent, right behind it; rows that followed it at its depth become its children. */
export function outdentRow(plan: Plan, path: string): Change | Refusal {
  const found = rowAt(plan, path)?.behind ? undefined : placeOf(plan, path);
  const parent = found?.row.parent === undefined ? undefined : placeOf(plan, found.row.parent);
  if (!found || !parent) return { edits: [], plan };
  const marker = markerFor(plan, parent.siblings, parent.place + 1);
  const { lead } = hangerOf(plan, parent.row);
  const follower = found.siblings[found.place + 1]?.item.number ?? 1;
  const numbers = [
    ...renumber(plan, found.siblings, found.place + 1, 1 - follower),
    ...renumber(plan, parent.siblings, parent.place + 1, 1),
  ];
  return shift(plan, found, { lead, marker }, -1, numbers, 'outdent this row');
}

/** A list that opens inside an item begins at 1: any other number would be prose. */
function firstMarker(plan: Plan, row: Row): string {
  const { marker } = hangerOf(plan, row);
  return row.item.number === undefined ? marker : `1${marker.slice(-1)}`;
}

function shift(
  plan: Plan,
  { field, row }: RowPlace,
  to: Hanger,
  by: number,
  numbers: readonly Edit[],
  what: string,
): Change | Refusal {
  const { from, to: end } = row.part;
  const insert = transplant(plan.text.slice(from, end), hangerOf(plan, row), to);
  const family = new Set(familyOf(field, row));
  const shapes = shapesOf(plan, field.rows);
  const expected = shapes.map((shape, at) => {
    const other = field.rows[at];
    return other && family.has(other) ? { ...shape, depth: shape.depth + by } : shape;
  });
  return makeChange(plan, [{ from, to: end, insert }, ...numbers], what, (after) =>
    hasShapes(after, field.path, expected),
  );
}
