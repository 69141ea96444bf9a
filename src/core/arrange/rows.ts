import { makeChange, refusal } from '../change.ts';
import { blankPlan } from '../blankPlan.ts';
import { encode, normalise } from '../value.ts';
import type { Change, Plan, Refusal, Row, RowsField } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { idNear, idSource } from './nextId.ts';
import { gapOf, insertAt, moved, permute, removeAt } from './sequence.ts';
import { rowAt } from '../valueAt.ts';

/** Rows with the same parent in the same list, in order. */
export function siblingsOf(field: RowsField, row: Row): readonly Row[] {
  return field.rows.filter((other) => other.depth === row.depth && other.parent === row.parent);
}

export function fieldOfRow(plan: Plan, path: string): { field: RowsField; row: Row } | undefined {
  const row = rowAt(plan, path);
  const field = row && plan.fields.get(row.field);
  return row && field?.shape === 'rows' ? { field, row } : undefined;
}

/**
 * Puts a row behind another (or before it), in the form of that neighbour: bullet, box, indentation, the next free ID
 * of its series, its story. One row for each text; an empty text is an empty row.
 */
export function addRows(
  plan: Plan,
  near: string,
  texts: readonly string[],
  where: 'after' | 'before' = 'after',
): Change | Refusal {
  const found = fieldOfRow(plan, near);
  if (!found) return refusal('add a row');
  const { field, row } = found;
  const siblings = siblingsOf(field, row);
  const ids = idSource(plan);
  const like = idNear(field.rows, field.rows.indexOf(row));
  const lines = texts.map((text, at) =>
    rowLike(plan, row, text, like === undefined ? undefined : ids.behind(like), at + 1),
  );
  const parts = siblings.map(({ part }) => part);
  const place = siblings.indexOf(row) + (where === 'after' ? 1 : 0);
  const gap = gapOf(plan, parts, place, '\n');
  const edits = insertAt(parts, place, lines.join(gap), gap);
  const renumbered = orderedEdits(siblings, place, texts.length);
  const count = plan.rowByPath.size + texts.length;
  return makeChange(plan, [...edits, ...renumbered], 'add a row', (after) => after.rowByPath.size >= count);
}

/** A row like its neighbour, with other words. A new task is open, and has the neighbour's story but no other marker. */
function rowLike(plan: Plan, row: Row, words: string, id: string | undefined, ahead: number): string {
  const { text } = plan;
  const { item, task, value, part } = row;
  const bullet =
    item.number === undefined
      ? text.slice(item.marker.from, item.marker.to)
      : numberMarker(text, item.marker, item.number + ahead);
  const lead = text.slice(part.from, item.marker.from).replace(/[^\s>]/g, ' ');
  const written = normalise('row', words);
  const said = written === '' ? '' : encode(text, value, written);
  if (!task) return `${lead}${bullet} ${said}`;
  const box =
    text.slice(item.marker.to, task.mark.from) + ' ' + text.slice(task.mark.to, headStart(text, row));
  const head = task.id ? idDress(text, row, id ?? task.id.text) : '';
  const story = task.markers
    .filter(({ name }) => /^US/.test(name))
    .map(({ from, to }) => `${text.slice(from, to)} `)
    .join('');
  const blank = said === '' && !task.id ? emptyTask(plan, row) : said;
  return `${lead}${bullet}${box}${head}${story}${blank}`.trimEnd();
}

/** Where the ID or the first marker or word begins, behind box and blanks. */
function headStart(text: string, { task, value }: Row): number {
  let at = (task?.mark.to ?? value.from) + 1;
  while (at < text.length && text.charAt(at) !== ' ' && text.charAt(at) !== '\t' && at < value.from) at += 1;
  return Math.min(at + 1, Math.max(value.from, (task?.mark.to ?? 0) + 2));
}

function idDress(text: string, { task }: Row, id: string): string {
  if (!task?.id) return '';
  const from = dressStart(text, task.id.from);
  return `${text.slice(from, task.id.from)}${id}${text.slice(task.id.to, task.id.end)} `;
}

/** Brackets and bold right before the ID. */
function dressStart(text: string, idFrom: number): number {
  let at = idFrom;
  while (/[*_[(`]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** A box with nothing behind it is no task in GFM, so the template's hint, or ours, stands in for the words. */
function emptyTask(plan: Plan, row: Row): string {
  const blank = blankPlan(plan.template);
  const field = blank.fields.get(row.field.replace(/\.\d+(?=\/|$)/g, '.1'));
  const first = field?.shape === 'rows' ? field.rows.find(({ depth }) => depth === row.depth) : undefined;
  return first ? blank.text.slice(first.value.from, first.value.to) : '[Describe the task]';
}

function numberMarker(text: string, marker: Range, number: number): string {
  return `${number}${text.slice(marker.to - 1, marker.to)}`;
}

/** Ordered rows that count upwards by one go on doing so behind a new or missing row. */
function orderedEdits(siblings: readonly Row[], from: number, by: number): readonly Edit[] {
  const first = siblings[0]?.item.number;
  if (first === undefined || !siblings.every(({ item }, at) => item.number === first + at)) return [];
  return siblings.slice(from).map(({ item }) => ({
    from: item.marker.from,
    to: item.marker.to - 1,
    insert: String((item.number ?? 0) + by),
  }));
}

export function removeRow(plan: Plan, path: string): Change | Refusal {
  const found = fieldOfRow(plan, path);
  if (!found) return refusal('remove this row');
  const siblings = siblingsOf(found.field, found.row);
  const place = siblings.indexOf(found.row);
  const edit = removeAt(
    plan,
    siblings.map(({ part }) => part),
    place,
  );
  const renumbered = orderedEdits(siblings, place + 1, -1).filter(({ from }) => from >= edit.to);
  return makeChange(plan, [edit, ...renumbered], 'remove this row');
}

/** The same row once more behind itself: open again, with the next free ID. */
export function duplicateRow(plan: Plan, path: string): Change | Refusal {
  const found = fieldOfRow(plan, path);
  if (!found) return refusal('duplicate this row');
  const { row } = found;
  const words = plan.text.slice(row.value.from, row.value.to);
  return addRows(plan, path, [words]);
}

/** Moves a row one place among its siblings, or, at their end, into the next list of tasks (or rows) of the document. */
export function moveRow(plan: Plan, path: string, by: -1 | 1): Change | Refusal {
  const found = fieldOfRow(plan, path);
  if (!found) return refusal('move this row');
  const siblings = siblingsOf(found.field, found.row);
  const place = siblings.indexOf(found.row);
  if (siblings[place + by]) return moveRowTo(plan, path, place + by);
  const neighbour = neighbourField(plan, found.field, by);
  if (found.row.depth > 0 || !neighbour) return { edits: [], plan };
  const target = by > 0 ? neighbour.rows[0] : neighbour.rows.findLast(({ depth }) => depth === 0);
  return target ? moveRowNear(plan, path, target.path, by > 0 ? 'before' : 'after') : { edits: [], plan };
}

/** Moves a row to a place among its siblings. */
export function moveRowTo(plan: Plan, path: string, place: number): Change | Refusal {
  const found = fieldOfRow(plan, path);
  if (!found) return refusal('move this row');
  const siblings = siblingsOf(found.field, found.row);
  const order = moved(siblings.length, siblings.indexOf(found.row), place);
  const edits = permute(
    plan.text,
    siblings.map(({ part }) => part),
    order,
  );
  return makeChange(plan, withNumbers(plan, siblings, order, edits), 'move this row', sameCount(plan));
}

/** Ordered items keep the numbers of their places: the numbers stay, the words move. */
function withNumbers(
  plan: Plan,
  siblings: readonly Row[],
  order: readonly number[],
  edits: readonly Edit[],
): readonly Edit[] {
  if (siblings[0]?.item.number === undefined) return edits;
  return order.flatMap((from, place) => {
    const [source, target] = [siblings[from], siblings[place]];
    if (!source || !target || from === place) return [];
    const head = plan.text.slice(target.part.from, target.item.marker.to);
    return [{ ...target.part, insert: head + plan.text.slice(source.item.marker.to, source.part.to) }];
  });
}

/** Moves a row, with everything nested in it, next to a row of any list; its indentation becomes that row's. */
export function moveRowNear(
  plan: Plan,
  path: string,
  near: string,
  where: 'before' | 'after',
): Change | Refusal {
  const [source, target] = [fieldOfRow(plan, path), fieldOfRow(plan, near)];
  if (!source || !target || isInside(target.row, source.row)) return refusal('move this row');
  const from = siblingsOf(source.field, source.row);
  const to = siblingsOf(target.field, target.row);
  if (from.includes(target.row)) return moveAmong(plan, from, source.row, target.row, where);
  const lines = indentedLike(plan, source.row, target.row);
  const parts = to.map(({ part }) => part);
  const place = to.indexOf(target.row) + (where === 'after' ? 1 : 0);
  const removal = removeAt(
    plan,
    from.map(({ part }) => part),
    from.indexOf(source.row),
  );
  const insertion = insertAt(parts, place, lines, gapOf(plan, parts, place, '\n'));
  if (insertion.some((edit) => edit.from > removal.from && edit.from < removal.to))
    return refusal('move this row');
  return makeChange(plan, [removal, ...insertion], 'move this row', sameCount(plan));
}

function moveAmong(
  plan: Plan,
  siblings: readonly Row[],
  row: Row,
  target: Row,
  where: 'before' | 'after',
): Change | Refusal {
  const from = siblings.indexOf(row);
  const at = siblings.indexOf(target);
  const place = where === 'before' ? (from < at ? at - 1 : at) : from < at ? at : at + 1;
  return place === from ? { edits: [], plan } : moveRowTo(plan, row.path, place);
}

function isInside(inner: Row, outer: Row): boolean {
  return inner.part.from >= outer.part.from && inner.part.to <= outer.part.to;
}

function indentedLike({ text }: Plan, row: Row, target: Row): string {
  const lines = text.slice(row.part.from, row.part.to);
  const before = text.slice(row.part.from, row.item.marker.from);
  const after = text.slice(target.part.from, target.item.marker.from);
  return reindent(lines, before, after);
}

/** Every line with one indentation in place of another; lines that have less of it keep the rest of what they have. */
function reindent(lines: string, before: string, after: string): string {
  return lines.replace(/^.*$/gm, (line) => {
    if (line.startsWith(before)) return after + line.slice(before.length);
    return line.trim() === '' ? line : after + line.trimStart();
  });
}

/** Makes the row the last child of the one above it. */
export function indentRow(plan: Plan, path: string): Change | Refusal {
  const found = fieldOfRow(plan, path);
  if (!found) return refusal('indent this row');
  const siblings = siblingsOf(found.field, found.row);
  const above = siblings[siblings.indexOf(found.row) - 1];
  if (!above) return { edits: [], plan };
  const before = plan.text.slice(found.row.part.from, found.row.item.marker.from);
  const nested = found.field.rows.find(({ parent }) => parent === above.path);
  const after = nested ? plan.text.slice(nested.part.from, nested.item.marker.from) : above.value.prefix;
  return shiftRow(plan, found.row, before, after, 'indent this row');
}

/** Makes the row a sibling of its parent, right behind it; rows that followed it at its depth become its children. */
export function outdentRow(plan: Plan, path: string): Change | Refusal {
  const found = fieldOfRow(plan, path);
  const parent = found?.row.parent === undefined ? undefined : rowAt(plan, found.row.parent);
  if (!found || !parent) return { edits: [], plan };
  const before = plan.text.slice(found.row.part.from, found.row.item.marker.from);
  const after = plan.text.slice(parent.part.from, parent.item.marker.from);
  return shiftRow(plan, found.row, before, after, 'outdent this row');
}

function shiftRow(plan: Plan, row: Row, before: string, after: string, what: string): Change | Refusal {
  const lines = reindent(plan.text.slice(row.part.from, row.part.to), before, after.replace(/[^\s>]/g, ' '));
  return makeChange(
    plan,
    [{ ...row.part, insert: lines }],
    what,
    (next) => sameCount(plan)(next) && hasMoved(next, row),
  );
}

function hasMoved(after: Plan, row: Row): boolean {
  return rowAt(after, row.path)?.depth !== row.depth;
}

function sameCount(before: Plan): (after: Plan) => boolean {
  return (after) =>
    after.rowByPath.size === before.rowByPath.size && after.values.length >= before.values.length;
}

/** The list of the same kind before or after this one. */
function neighbourField(plan: Plan, field: RowsField, by: -1 | 1): RowsField | undefined {
  const all = [...plan.fields.values()].filter(
    (other): other is RowsField => other.shape === 'rows' && other.kind === field.kind,
  );
  return all[all.indexOf(field) + by];
}
