import { isRefusal, makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { frameSource } from './frameSource.ts';
import { idSource } from './nextId.ts';
import { ANY_WORDS, likeFor, rowLine } from './rowLine.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, placeOf, type RowPlace } from './rowPlace.ts';
import { hasShapes, shapesOf } from './rowShapes.ts';
import { gapOf, insertAt } from './sequence.ts';

/**
 * Puts rows behind a row and what is nested in it (or before it), in the form of that neighbour: bullet, box,
 * indentation, the next free ID of its series, its story. One row for each text; an empty text is an empty row.
 */
export function addRows(
  plan: Plan,
  near: string,
  texts: readonly string[],
  where: 'after' | 'before' = 'after',
): Change | Refusal {
  const found = placeOf(plan, near);
  if (!found) return refusal('add a row');
  const bare = insertRows(plan, found, texts, where, '');
  return isRefusal(bare) ? insertRows(plan, found, texts, where, ANY_WORDS) : bare;
}

/** `words` stand where a text is empty: in some places an item without words is none. */
function insertRows(
  plan: Plan,
  found: RowPlace,
  texts: readonly string[],
  where: 'after' | 'before',
  words: string,
): Change | Refusal {
  const { field, row, siblings } = found;
  const place = found.place + (where === 'after' ? 1 : 0);
  const family = familyOf(field, row);
  const order = field.rows.indexOf(row) + (where === 'after' ? family.length : 0);
  const ids = idSource(plan, where === 'after' ? row.part.to : row.part.from);
  const like = likeFor(found);
  const framed = frameSource(plan, field, like);
  const lines = texts.map((text, at) =>
    rowLine(plan, like, text || words, {
      marker: markerFor(plan, siblings, place + at),
      idLike: (id) => id && ids.next(id),
      framed,
    }),
  );
  const parts = siblings.map(({ part }) => part);
  const gap = gapOf(plan, parts, place, '\n');
  const edits = insertAt(parts, place, lines.join(gap), gap);
  const shapes = shapesOf(plan, field.rows);
  const added = texts.map(() => ({ depth: row.depth }));
  const expected = [...shapes.slice(0, order), ...added, ...shapes.slice(order)];
  const numbers = renumber(plan, siblings, place, texts.length);
  return makeChange(plan, [...edits, ...numbers], 'add a row', (after) =>
    hasShapes(after, field.path, expected),
  );
}
