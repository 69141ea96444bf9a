import type { Plan, Value } from './plan.ts';
import type { Edit } from './range.ts';

/**
 * The path of the first value that an edit disturbed: one that stood outside the edits and does not stand, as it was,
 * in the plan after. Undefined when all survived. Values inside an edit, and the target's, are not asked for.
 */
export function disturbed(
  before: Plan,
  after: Plan,
  edits: readonly Edit[],
  target?: string,
): string | undefined {
  const found = new Map(after.values.map((value) => [keyOf(value.from, value.to), value]));
  const shift = shiftBy(edits);
  for (const value of before.values) {
    if (value.path === target || edits.some((edit) => touches(edit, value))) continue;
    const now = found.get(keyOf(shift(value.from), shift(value.to)));
    if (!now || now.form !== value.form) return value.path;
  }
  return undefined;
}

/** A pair of offsets as one number: exact for texts below 64 million characters. */
function keyOf(from: number, to: number): number {
  return from * 2 ** 26 + to;
}

function touches(edit: Edit, value: Value): boolean {
  return value.from < edit.to && value.to > edit.from;
}

/** Where an offset of the text before stands after the edits. */
function shiftBy(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let shifted = offset;
    for (const { from, to, insert } of edits) if (to <= offset) shifted += insert.length - (to - from);
    return shifted;
  };
}
