import { fieldValues, isFilled } from '@/core/filled';
import type { Plan, Section, Value } from '@/core/plan';
import type { Range } from '@/core/range';

/** The places that still wait for words, in the plan's order, outside what is left out. */
export function emptySlots(plan: Plan, leftOut: readonly Range[]): readonly Value[] {
  return [...plan.sections.values()]
    .flatMap(valuesOf)
    .filter((value) => !isFilled(plan, value) && !leftOut.some((range) => holds(range, value)));
}

function valuesOf({ holes, fields }: Section): readonly Value[] {
  return [...holes.map(({ value }) => value), ...fields.flatMap(fieldValues)];
}

function holds(range: Range, { from, to }: Range): boolean {
  return from >= range.from && to <= range.to;
}
