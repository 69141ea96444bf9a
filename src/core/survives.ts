import type { Field, Plan, Section, Value } from './plan.ts';
import type { Edit, Range } from './range.ts';

/**
 * The path of the first place that an edit disturbed: one that stood outside the edits and does not stand, as it was,
 * in the plan after; '' for a rule between them. Undefined when all survived. What lies inside an edit, and the target,
 * are not asked for.
 *
 * Headings and fields are compared one by one; the values inside a field only where an edit touched the field, since
 * a field with the same words in the same place holds the same rows.
 */
export function disturbed(
  before: Plan,
  after: Plan,
  edits: readonly Edit[],
  target?: string,
): string | undefined {
  if (!rulesSurvive(before, after, edits)) return '';
  const found = placesOf(after);
  for (const place of placesOf(before).values()) {
    if (place.path === target || edits.some((edit) => overlaps(edit, place))) continue;
    if (!shifted(place, edits).some((key) => found.get(key)?.kind === place.kind)) return place.path;
  }
  return disturbedInside(before, after, edits, target);
}

/** A rule below a list could become a part of its last item. */
function rulesSurvive(before: Plan, after: Plan, edits: readonly Edit[]): boolean {
  const isRule = ({ kind }: Plan['blocks'][number]) => kind === 'break';
  const found = new Set(after.blocks.filter(isRule).map(({ from }) => from));
  return before.blocks.every(
    (block) =>
      !isRule(block) ||
      edits.some((edit) => overlaps(edit, block)) ||
      [true, false].some((pushed) => found.has(shift(block.from, edits, pushed))),
  );
}

interface Place extends Range {
  readonly path: string;
  readonly kind: string;
}

/** Heading parts and fields, by where they stand. */
function placesOf(plan: Plan): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const section of plan.sections.values()) addPlaces(section, places);
  return places;
}

function addPlaces({ holes, fields }: Section, places: Map<number, Place>): void {
  for (const { value } of holes) places.set(keyOf(value.from, value.to), { ...value, kind: value.form });
  for (const { path, shape, part } of fields)
    places.set(keyOf(part.from, part.to), { path, kind: shape, from: part.from, to: part.to });
}

/** Values of the fields that an edit touched, each against the values of the field in that place after. */
function disturbedInside(
  before: Plan,
  after: Plan,
  edits: readonly Edit[],
  target: string | undefined,
): string | undefined {
  const touched = [...before.fields.values()].filter(({ part }) => edits.some((edit) => meets(edit, part)));
  if (touched.every(({ shape }) => shape === 'value')) return undefined;
  const found = new Map(
    [...after.fields.values()].filter((field) => mayHold(field, touched, edits)).flatMap(keyed),
  );
  for (const value of touched.flatMap(valuesIn)) {
    if (value.path === target || edits.some((edit) => overlaps(edit, value))) continue;
    if (!shifted(value, edits).some((key) => found.get(key)?.form === value.form)) return value.path;
  }
  return undefined;
}

function mayHold({ part }: Field, touched: readonly Field[], edits: readonly Edit[]): boolean {
  return touched.some(
    (field) =>
      part.from <= shift(field.part.to, edits, true) && part.to >= shift(field.part.from, edits, false),
  );
}

function keyed(field: Field): readonly (readonly [number, Value])[] {
  return valuesIn(field).map((value) => [keyOf(value.from, value.to), value]);
}

function valuesIn(field: Field): readonly Value[] {
  if (field.shape === 'value') return [field.value];
  return field.shape === 'rows' ? field.rows.map(({ value }) => value) : field.cells.flat();
}

/** A pair of offsets as one number: exact for texts below 64 million characters. */
function keyOf(from: number, to: number): number {
  return from * 2 ** 26 + to;
}

/** An empty place at the end of what an edit takes away goes with it: it is the last of a removed row. */
function overlaps(edit: Edit, place: Range): boolean {
  if (edit.from === edit.to) return place.from < edit.from && place.to > edit.from;
  if (place.from === place.to) return place.from > edit.from && place.from <= edit.to;
  return place.from < edit.to && place.to > edit.from;
}

/** The edit is in the place or at one of its ends. */
function meets(edit: Edit, place: Range): boolean {
  return place.from <= edit.to && place.to >= edit.from;
}

/** Where a place may stand after the edits: what was put in at one of its ends is in it or beside it. */
function shifted({ from, to }: Range, edits: readonly Edit[]): readonly number[] {
  const starts = [shift(from, edits, true), shift(from, edits, false)];
  const ends = [shift(to, edits, true), shift(to, edits, false)];
  return starts.flatMap((start) => ends.map((end) => keyOf(start, end)));
}

function shift(offset: number, edits: readonly Edit[], pushed: boolean): number {
  let at = offset;
  for (const { from, to, insert } of edits) {
    if (to < offset || (to === offset && (pushed || from < to))) at += insert.length - (to - from);
  }
  return at;
}
