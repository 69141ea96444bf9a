import type { Field, Plan, Section, Value } from './plan.ts';
import type { Edit, Range } from './range.ts';
import { shiftsOf, touching, type Shifts } from './shifts.ts';

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
  const shifts = shiftsOf(edits);
  if (!rulesSurvive(before, after, shifts)) return '';
  const found = placesOf(after);
  for (const place of placesOf(before).values()) {
    if (place.path === target || shifts.overlap(place)) continue;
    if (!shifted(place, shifts).some((key) => found.get(key)?.kind === place.kind)) return place.path;
  }
  return disturbedInside(before, after, shifts, target);
}

/** A rule below a list could become a part of its last item. */
function rulesSurvive(before: Plan, after: Plan, shifts: Shifts): boolean {
  const isRule = ({ kind }: Plan['blocks'][number]) => kind === 'break';
  const found = new Set(after.blocks.filter(isRule).map(({ from }) => from));
  return before.blocks.every(
    (block) =>
      !isRule(block) ||
      shifts.overlap(block) ||
      [true, false].some((pushed) => found.has(shifts.shift(block.from, pushed))),
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
  shifts: Shifts,
  target: string | undefined,
): string | undefined {
  const touched = [...before.fields.values()].filter(({ part }) => shifts.meet(part));
  if (touched.every(({ shape }) => shape === 'value')) return undefined;
  const mayHold = touching(
    touched.map(({ part }) => ({ from: shifts.shift(part.from, false), to: shifts.shift(part.to, true) })),
  );
  const fields = [...after.fields.values()].filter(({ part }) => mayHold(part.to, part.from));
  const found = new Map(fields.flatMap(keyed));
  for (const value of touched.flatMap(valuesIn)) {
    if (value.path === target || shifts.overlap(value)) continue;
    if (!shifted(value, shifts).some((key) => found.get(key)?.form === value.form)) return value.path;
  }
  return undefined;
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

/** Where a place may stand after the edits: what was put in at one of its ends is in it or beside it. */
function shifted({ from, to }: Range, { shift }: Shifts): readonly number[] {
  const starts = [shift(from, true), shift(from, false)];
  const ends = [shift(to, true), shift(to, false)];
  return starts.flatMap((start) => ends.map((end) => keyOf(start, end)));
}
