import { blankPlan, blankWords } from '../blankPlan.ts';
import { isRefusal, makeChange, refusal } from '../change.ts';
import type { Change, Plan, Refusal, Row } from '../plan.ts';
import { encode, normalise } from '../value.ts';
import { rowAt } from '../valueAt.ts';
import { frameSource, type FrameSource } from './frameSource.ts';
import { idSource } from './nextId.ts';
import { markerFor, renumber } from './rowNumbers.ts';
import { familyOf, hangerOf, placeOf, type RowPlace } from './rowPlace.ts';
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
    rowLike(plan, like, text || words, {
      marker: markerFor(plan, siblings, place + at),
      nextId: ids.next,
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

/** The row whose form the new ones take: the neighbour, or, where it lacks the ID that most have, one that has it. */
function likeFor({ row, siblings, place }: RowPlace): Row {
  const withIds = siblings.filter(({ task }) => task?.id);
  if (row.task?.id || !row.task || withIds.length * 2 <= siblings.length) return row;
  return siblings.slice(0, place).findLast(({ task }) => task?.id) ?? withIds[0] ?? row;
}

/** A row of the same form with other words. A new task is open, and has the neighbour's story but no other marker. */
function rowLike(plan: Plan, row: Row, words: string, dress: Dress): string {
  const { text } = plan;
  const { marker, framed } = dress;
  const written = normalise('row', words) || (framed ? templateSlot(plan, row) : '');
  const said =
    written === '' ? '' : encode(text, { ...row.value, form: 'row' }, framed?.(written) ?? written);
  const { lead } = hangerOf(plan, row);
  if (!row.task) return `${lead}${marker}${blanksBehind(text, row.item.marker.to)}${said}`;
  const { task } = row;
  const id = task.id ? dressedId(text, row, dress.nextId(task.id.text)) : '';
  const story = task.markers
    .filter(({ name }) => name.startsWith('US'))
    .map(({ from, to }) => `${text.slice(from, to)} `)
    .join('');
  const blank = said === '' && id === '' ? emptyTask(plan, row) : said;
  return `${lead}${marker}${boxOf(text, row)}${id}${story}${blank}`.trimEnd();
}

/** What a new row has that its neighbour has not. */
interface Dress {
  readonly marker: string;
  readonly nextId: (like: string) => string;
  readonly framed: FrameSource | undefined;
}

/** The hint that the template has for the first row of the list; ours where it has words there. */
function templateSlot(plan: Plan, row: Row): string {
  return blankWords(plan, `${row.field}/1`) ?? ANY_WORDS;
}

/** The blanks behind a bullet; one where a line ends or code stands behind it. */
function blanksBehind(text: string, at: number): string {
  const blanks = /^[ \t]*/.exec(text.slice(at, at + 5))?.[0] ?? '';
  return blanks.length === 0 || blanks.length > 4 || /[\r\n]/.test(text.charAt(at + blanks.length) || '\n')
    ? ' '
    : blanks;
}

/** The box as the neighbour writes it, open, with a blank behind it. */
function boxOf(text: string, { item, task }: Row): string {
  if (!task) return '';
  const open = text.slice(item.marker.to, task.mark.from);
  const close = /^\\?\]\*?/.exec(text.slice(task.mark.to, task.mark.to + 3))?.[0] ?? ']';
  return `${open} ${close} `;
}

/** The ID in the brackets, bold and punctuation that the neighbour's has. Strike-through is not repeated. */
function dressedId(text: string, { task }: Row, id: string): string {
  if (!task?.id) return '';
  let from = task.id.from;
  while (/[*_[(`]/.test(text.charAt(from - 1))) from -= 1;
  const behind = text.slice(task.id.to, task.id.end).replace(/^[ \t]?[-–—][ \t]?[A-Z]+-?\d+[a-z]?/, '');
  return `${text.slice(from, task.id.from)}${id}${behind.replaceAll('~~', '')} `;
}

/** A box with nothing behind it is no task in GFM, so the template's hint, or ours, stands in for the words. */
function emptyTask(plan: Plan, row: Row): string {
  const blank = blankPlan(plan.template);
  const field = blank.fields.get(row.field.replace(/\.\d+(?=\/|$)/g, '.1'));
  const first = field?.shape === 'rows' ? field.rows.find(({ depth }) => depth === row.depth) : undefined;
  const model = first && rowAt(blank, first.path);
  return model ? blank.text.slice(model.value.from, model.value.to) : '[Describe the task]';
}

const ANY_WORDS = '[To be written]';
