import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import { rowAt } from '../valueAt.ts';
import { renumber } from './rowNumbers.ts';
import { familyOf, placeOf } from './rowPlace.ts';
import { hasShapes, shapesOf } from './rowShapes.ts';
import { contentBefore, removeAt } from './sequence.ts';

/** Takes a row out with everything nested in it, and the gap that a new row would have brought. */
export function removeRow(plan: Plan, path: string): Change | Refusal {
  const row = rowAt(plan, path);
  const found = placeOf(plan, path);
  if (!row || !found) return refusal('remove this row');
  if (row.behind) return removeWords(plan, row);
  const { field, siblings, place } = found;
  const parts = siblings.map(({ part }) => part);
  const edit = removeAt(plan, parts, place, 'row');
  const numbers = renumber(plan, siblings, place + 1, -1);
  const family = new Set(familyOf(field, row));
  const expected = shapesOf(
    plan,
    field.rows.filter((other) => !family.has(other)),
  );
  return makeChange(plan, [edit, ...numbers], 'remove this row', (after) =>
    hasShapes(after, field.path, expected),
  );
}

/** Words behind a nested list go with the gap before them. */
function removeWords(plan: Plan, row: Row): Change | Refusal {
  const field = plan.fields.get(row.field);
  const rows = field?.shape === 'rows' ? field.rows : [];
  const from = contentBefore(plan, row.part.from, 'row') ?? row.part.from;
  const expected = shapesOf(
    plan,
    rows.filter((other) => other !== row),
  );
  const edit = { from, to: row.part.to, insert: '' };
  return makeChange(plan, [edit], 'remove these words', (after) => hasShapes(after, row.field, expected));
}
