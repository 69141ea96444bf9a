import { applyEdits } from '../applyEdits.ts';
import { makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import { rowAt } from '../valueAt.ts';
import { freshTasks } from './freshTasks.ts';
import { idSource } from './nextId.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, hangerOf, placeOf } from './rowPlace.ts';
import { hasShapes, shapesOf } from './rowShapes.ts';
import { gapOf, insertAt } from './sequence.ts';
import { transplant } from './transplant.ts';

/** The same row once more behind itself, with everything nested in it: its tasks open, with the next free IDs. */
export function duplicateRow(plan: Plan, path: string): Change | Refusal {
  const found = placeOf(plan, path);
  if (!found || rowAt(plan, path)?.behind) return refusal('duplicate this row');
  const { field, row, siblings } = found;
  const place = found.place + 1;
  const hanger = hangerOf(plan, row);
  const family = familyOf(field, row);
  const lines = transplant(freshFamily(plan, row, family), hanger, {
    lead: hanger.lead,
    marker: markerFor(plan, siblings, place),
  });
  const parts = siblings.map(({ part }) => part);
  const edits = insertAt(parts, place, lines, gapOf(plan, parts, place, '\n'));
  const shapes = shapesOf(plan, field.rows);
  const end = field.rows.indexOf(row) + family.length;
  const copies = family.map(({ depth }) => ({ depth }));
  const expected = [...shapes.slice(0, end), ...copies, ...shapes.slice(end)];
  return makeChange(plan, [...edits, ...renumber(plan, siblings, place, 1)], 'duplicate this row', (after) =>
    hasShapes(after, field.path, expected),
  );
}

/** The row's lines with open boxes and new IDs; what its tasks say of each other follows. */
function freshFamily(plan: Plan, { part }: Row, family: readonly Row[]): string {
  const tasks = family.flatMap(({ task }) => (task ? [task] : []));
  const edits = freshTasks(plan.text, part, tasks, idSource(plan, part.to));
  const inside = edits.map((edit) => ({ ...edit, from: edit.from - part.from, to: edit.to - part.from }));
  return applyEdits(plan.text.slice(part.from, part.to), inside);
}
