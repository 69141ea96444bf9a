import { nextLine } from '../lines.ts';
import type { Plan, Row } from '../plan.ts';
import type { Edit } from '../range.ts';
import { hangerOf } from './rowPlace.ts';

/** The marker of a row put in at a place among its siblings: a number that goes on, or the siblings' bullet. */
export function markerFor(plan: Plan, siblings: readonly Row[], place: number): string {
  const like = siblings[Math.max(0, Math.min(place, siblings.length) - 1)];
  if (!like) return '-';
  const { marker } = hangerOf(plan, like);
  const first = siblings[0]?.item.number;
  if (first === undefined) return marker;
  const number = countsUp(siblings) ? first + place : (like.item.number ?? first);
  return `${number}${marker.slice(-1)}`;
}

/** Rows from a place on that count upwards by one go on doing so behind `by` new rows, or fewer. */
export function renumber(plan: Plan, siblings: readonly Row[], from: number, by: number): readonly Edit[] {
  if (by === 0 || !countsUp(siblings)) return [];
  return siblings.slice(from).flatMap((row) => numberEdits(plan, row, (row.item.number ?? 0) + by));
}

function countsUp(siblings: readonly Row[]): boolean {
  const first = siblings[0]?.item.number;
  return first !== undefined && siblings.every(({ item }, at) => item.number === first + at);
}

/** A number of more digits takes the lines below it further in. */
function numberEdits(plan: Plan, row: Row, number: number): readonly Edit[] {
  const { from, to } = row.item.marker;
  const insert = String(number);
  const wider = insert.length - (to - 1 - from);
  const edit = { from, to: to - 1, insert };
  return wider === 0 ? [edit] : [edit, ...widthEdits(plan, row, wider)];
}

function widthEdits(plan: Plan, row: Row, wider: number): readonly Edit[] {
  const { text } = plan;
  const { lead, marker } = hangerOf(plan, row);
  const edits: Edit[] = [];
  for (let at = nextLine(text, row.part.from); at < row.part.to; at = nextLine(text, at)) {
    const from = at + lead.length;
    const blanks = /^[ \t]*(?=\S)/.exec(text.slice(from, Math.min(row.part.to, from + LONGEST)))?.[0];
    if (!text.startsWith(lead, at) || blanks === undefined || blanks.length <= marker.length) continue;
    if (wider > 0) edits.push({ from, to: from, insert: ' '.repeat(wider) });
    else if (blanks.startsWith(' '.repeat(-wider))) edits.push({ from, to: from - wider, insert: '' });
  }
  return edits;
}

const LONGEST = 1000;
