import { applyEdits } from '../applyEdits.ts';
import { makeChange, refusal } from '../change.ts';
import { endingNear } from '../lines.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import type { Edit } from '../range.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { readValue } from '../value.ts';
import { rowAt } from '../valueAt.ts';
import { frameSource } from './frameSource.ts';
import { idSource, type IdSource } from './nextId.ts';
import { likeFor, rowLine } from './rowLine.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, hangerOf, placeOf, type RowPlace } from './rowPlace.ts';
import { hasShapes, shapesOf } from './rowShapes.ts';
import { gapOf, insertAt } from './sequence.ts';

/** A row that comes from elsewhere. */
export interface NewRow {
  /** 0 for a sibling of the row beside it; at most one more than the row before has. */
  readonly depth: number;
  /** Between the brackets of its box, if it has one. */
  readonly mark?: string;
  readonly id?: string;
  /** Markers stay with the words: `[P] Write it`. */
  readonly words: string;
}

/**
 * Puts rows behind a row and what is nested in it, or in the place of a row that has no words. They take the bullet and
 * the dress of that row and keep their ticks, their nesting and every ID that no task of the plan has; other tasks get
 * the next free one where their neighbours have IDs. In a list without boxes they lose theirs, and IDs are words.
 */
export function pasteRows(plan: Plan, near: string, rows: readonly NewRow[]): Change | Refusal {
  const found = placeOf(plan, near);
  if (!found || rowAt(plan, near)?.behind || rows.length === 0) return refusal('paste rows');
  const { field, row, siblings } = found;
  const replaces = isBare(plan, found);
  const place = found.place + (replaces ? 0 : 1);
  const lines = linesOf(plan, found, place, withIds(plan, found, rows, replaces));
  const parts = siblings.map(({ part }) => part);
  const gap = gapOf(plan, parts, found.place + 1, '\n');
  const edits = replaces
    ? [{ from: row.part.from, to: row.part.to, insert: lines.join(gap) }]
    : insertAt(parts, place, lines.join(gap), gap);
  const shapes = shapesOf(plan, field.rows);
  const from = field.rows.indexOf(row);
  const until = from + familyOf(field, row).length;
  const added = rows.map(({ depth }) => ({ depth: row.depth + depth }));
  const expected = [...shapes.slice(0, replaces ? from : until), ...added, ...shapes.slice(until)];
  return makeChange(
    plan,
    [...edits, ...numbers(plan, found, lines.length, replaces)],
    'paste rows',
    (after) => hasShapes(after, field.path, expected),
  );
}

/** It has no words and nothing nested. */
function isBare({ text }: Plan, { field, row }: RowPlace): boolean {
  return readValue(text, row.value) === '' && familyOf(field, row).length === 1;
}

function numbers(
  plan: Plan,
  { siblings, place }: RowPlace,
  count: number,
  replaces: boolean,
): readonly Edit[] {
  return renumber(plan, siblings, place + 1, count - (replaces ? 1 : 0));
}

/** The lines of each row at the top, those nested in it with it. */
function linesOf(plan: Plan, found: RowPlace, place: number, rows: readonly NewRow[]): readonly string[] {
  const like = likeFor(found);
  const framed = frameSource(plan, found.field, like);
  const ending = endingNear(plan.text, like.part.from);
  const bullet = hangerOf(plan, like).marker;
  const lines: string[] = [];
  const counts: number[] = [];
  for (const { depth, id, mark, words } of rows) {
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const dress = { idLike: () => id, ...(mark === undefined ? {} : { mark }) };
    if (depth === 0) {
      const marker = markerFor(plan, found.siblings, place + lines.length);
      lines.push(rowLine(plan, like, words, { ...dress, marker, framed }));
      continue;
    }
    const marker = like.item.number === undefined ? bullet : `${counts[depth] ?? 1}${bullet.slice(-1)}`;
    const indent = ' '.repeat(depth * (widest(bullet) + 1));
    lines[lines.length - 1] += ending + rowLine(plan, like, words, { ...dress, marker, indent });
  }
  return lines;
}

/** Room for numbers of three digits. */
function widest(bullet: string): number {
  return bullet.length === 1 ? 1 : Math.max(bullet.length, 3);
}

/** The rows with the IDs that they will have; in a list without boxes IDs are words. */
function withIds(plan: Plan, found: RowPlace, rows: readonly NewRow[], replaces: boolean): readonly NewRow[] {
  const like = likeFor(found);
  if (!like.task)
    return rows.map(({ depth, id, words }) => ({ depth, words: id ? `${id} ${words}` : words }));
  const { part } = found.row;
  const rest = replaces ? without(plan, part) : plan;
  const taken = new Set(tasksOf(rest).flatMap(({ task }) => (task.id ? [task.id.text] : [])));
  const kept = new Set<string>();
  for (const { id } of rows) if (id !== undefined && !taken.has(id)) kept.add(id);
  const given = new Set<string>();
  const ids = idSource(rest, replaces ? part.from : part.to);
  return rows.map((row) => {
    if (row.id !== undefined && kept.has(row.id) && !given.has(row.id)) {
      given.add(row.id);
      return row;
    }
    const { id, ...bare } = row;
    const series = like.task?.id?.text ?? id;
    return series === undefined ? bare : { ...bare, id: nextFree(ids, series, kept) };
  });
}

function nextFree(ids: IdSource, like: string, kept: ReadonlySet<string>): string {
  let id = ids.next(like);
  while (kept.has(id)) id = ids.next(like);
  return id;
}

function without(plan: Plan, { from, to }: Row['part']): Plan {
  return readPlan(applyEdits(plan.text, [{ from, to, insert: '' }]), plan.template);
}
