import type { Field, Plan } from './plan.ts';
import type { Template } from './template.ts';

/**
 * A reading of a field that depends on its lines alone, kept by them: after a keystroke only the field that it is in is
 * read again, although every range behind it has moved. Fields of one template with the same shape and lines share it.
 */
export function keptByLines<Result>(
  read: (plan: Plan, field: Field) => Result,
): (plan: Plan, field: Field) => Result {
  const known = new WeakMap<Template, Kept<Result>>();
  return (plan, field) => {
    const kept = keptFor(known, plan.template)[field.shape];
    const lines = plan.text.slice(field.part.from, field.part.to);
    const before = kept.get(lines);
    if (before !== undefined) return before;
    const now = read(plan, field);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(lines, now);
    return now;
  };
}

type Kept<Result> = Readonly<Record<Field['shape'], Map<string, Result>>>;

function keptFor<Result>(known: WeakMap<Template, Kept<Result>>, template: Template): Kept<Result> {
  const before = known.get(template);
  if (before) return before;
  const kept: Kept<Result> = { value: new Map(), rows: new Map(), table: new Map() };
  known.set(template, kept);
  return kept;
}

/** More than a large plan has fields, so that one keystroke never clears what the next one needs. */
const MOST_KEPT = 4000;
