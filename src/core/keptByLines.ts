import type { Field, Plan } from './plan.ts';

/**
 * A reading of a field that depends on its lines alone, kept by them: after a keystroke only the field that it is in is
 * read again, although every range behind it has moved. Fields of the same lines and shape share a reading.
 */
export function keptByLines<Result>(
  read: (plan: Plan, field: Field) => Result,
): (plan: Plan, field: Field) => Result {
  const known: Readonly<Record<Field['shape'], Map<string, Result>>> = {
    value: new Map(),
    rows: new Map(),
    table: new Map(),
  };
  return (plan, field) => {
    const kept = known[field.shape];
    const lines = plan.text.slice(field.part.from, field.part.to);
    const before = kept.get(lines);
    if (before !== undefined) return before;
    const now = read(plan, field);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(lines, now);
    return now;
  };
}

/** More than a large plan has fields, so that one keystroke never clears what the next one needs. */
const MOST_KEPT = 4000;
