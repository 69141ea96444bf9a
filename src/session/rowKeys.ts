import type { Plan, Row } from '../core/plan.ts';
import type { Edit } from '../core/range.ts';
import { ownWords } from '../core/rowFrame.ts';

/**
 * Names for the rows of a list that stay with them while rows come, go and move around them. Paths are places; a key is
 * the same row. Keys are made when they are first asked for.
 */
export function rowKeysOf(plan: Plan, fieldPath: string): readonly string[] {
  const rows = rowsIn(plan, fieldPath);
  const known = keys.get(fieldPath);
  if (known?.length === rows.length) return known;
  const made = rows.map(newKey);
  keys.set(fieldPath, made);
  return made;
}

/** Takes the keys along with a change; `edits` are by the offsets of the text before. */
export function followRows(before: Plan, after: Plan, edits: readonly Edit[]): void {
  for (const [path, known] of keys) {
    const [rows, now] = [rowsIn(before, path), rowsIn(after, path)];
    if (now.length === 0 || rows.length !== known.length) keys.delete(path);
    else keys.set(path, followed({ before, after, edits, known, rows, now }));
  }
}

/** Another plan is open. */
export function forgetRows(): void {
  keys.clear();
}

interface Change {
  readonly before: Plan;
  readonly after: Plan;
  readonly edits: readonly Edit[];
  readonly known: readonly string[];
  readonly rows: readonly Row[];
  readonly now: readonly Row[];
}

/**
 * A row that no edit touched stands where the edits moved it. One that an edit touched is known by its words, wherever it
 * stands now, else by its place: it was written, or carried with the rows beside it.
 */
function followed({ before, after, edits, known, rows, now }: Change): readonly string[] {
  const untouched = new Map<number, string>();
  const inPlace = new Map<number, string>();
  const byWords = new Map<string, string[]>();
  rows.forEach((row, at) => {
    const key = known[at] ?? newKey();
    const place = moved(row.item.marker.to, edits);
    if (place !== undefined && !isTouched(row, edits)) return untouched.set(place, key);
    if (place !== undefined) inPlace.set(place, key);
    const words = saysOf(before, row);
    return byWords.set(words, [...(byWords.get(words) ?? []), key]);
  });
  const found = now.map(
    (row) => untouched.get(row.item.marker.to) ?? byWords.get(saysOf(after, row))?.shift(),
  );
  const taken = new Set(found);
  return now.map((row, at) => {
    const key = found[at] ?? inPlace.get(row.item.marker.to);
    return key !== undefined && (found[at] !== undefined || !taken.has(key)) ? key : newKey();
  });
}

/** An edit changed something in the row's own words or before them. */
function isTouched(row: Row, edits: readonly Edit[]): boolean {
  const [from, to] = [row.item.marker.to, ownWords(row).to];
  return edits.some((edit) => edit.from < to && edit.to > from);
}

/** Where a bullet's end is after the edits; undefined when an edit took its last character. */
function moved(offset: number, edits: readonly Edit[]): number | undefined {
  let at = offset;
  for (const { from, to, insert } of edits) {
    if (from < offset && to >= offset) return undefined;
    if (to < offset) at += insert.length - (to - from);
  }
  return at;
}

function saysOf({ text }: Plan, row: Row): string {
  const { from, to } = ownWords(row);
  return `${row.task?.id?.text ?? ''} ${text.slice(from, to)}`;
}

function rowsIn(plan: Plan, path: string): readonly Row[] {
  const field = plan.fields.get(path);
  return field?.shape === 'rows' ? field.rows : [];
}

function newKey(): string {
  made += 1;
  return String(made);
}

const keys = new Map<string, readonly string[]>();
let made = 0;
