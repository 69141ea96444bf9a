import type { Field, Plan, Section, Value } from './plan.ts';
import type { Edit, Range } from './range.ts';
import { ownerOf } from './valueAt.ts';

/**
 * Whether two plans are the same but for one value: as many sections, fields, rows and cells, of the same paths, kinds
 * and words, each where it was or as far behind as the edits moved it. Compares the fields in pairs; inside a field only
 * the one that holds the value, since a field with the same words holds the same rows.
 */
export function sameBeside(before: Plan, after: Plan, edits: readonly Edit[], path: string): boolean {
  const owner = ownerOf(before, path);
  const shift = lengthAdded(edits);
  return sectionsMatch(before, after, owner) && fieldsMatch(before, after, owner, shift, path);
}

function lengthAdded(edits: readonly Edit[]): number {
  return edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
}

function sectionsMatch(before: Plan, after: Plan, owner: string): boolean {
  if (before.sections.size !== after.sections.size) return false;
  const others = after.sections.values();
  for (const section of before.sections.values()) {
    const other: Section | undefined = others.next().value;
    if (other?.path !== section.path || other.holes.length !== section.holes.length) return false;
    if (section.title !== other.title && section.path !== owner) return false;
  }
  return true;
}

function fieldsMatch(before: Plan, after: Plan, owner: string, shift: number, path: string): boolean {
  if (before.fields.size !== after.fields.size) return false;
  const isHole = !before.fields.has(owner);
  const headingFrom = before.sections.get(owner)?.heading?.from ?? 0;
  const others = after.fields.values();
  let behind = false;
  for (const field of before.fields.values()) {
    const other: Field | undefined = others.next().value;
    if (other?.path !== field.path) return false;
    if (field.path === owner) {
      if (field.shape !== other.shape || !insideMatches(field, other, shift, path)) return false;
      behind = true;
      continue;
    }
    const by = isHole ? (field.part.from > headingFrom ? shift : 0) : behind ? shift : 0;
    if (field.kind !== other.kind || !movedBy(field.part, other.part, by)) return false;
  }
  return true;
}

function movedBy(before: Range, after: Range, by: number): boolean {
  return after.from === before.from + by && after.to === before.to + by;
}

function insideMatches(field: Field, other: Field, shift: number, path: string): boolean {
  if (field.part.from !== other.part.from || field.part.to + shift !== other.part.to) return false;
  const [values, others] = [valuesIn(field), valuesIn(other)];
  if (values.length !== others.length) return false;
  let behind = false;
  return values.every((value, at) => {
    const now = others[at];
    if (now?.path !== value.path) return false;
    const by = behind ? shift : 0;
    behind ||= value.path === path;
    return value.path === path || movedBy(value, now, by);
  });
}

function valuesIn(field: Field): readonly Value[] {
  if (field.shape === 'value') return [field.value];
  return field.shape === 'rows' ? field.rows.map(({ value }) => value) : field.cells.flat();
}
