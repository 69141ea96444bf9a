import type { Plan } from '@/core/plan';
import { placesIn, type Place } from '@/core/textPlaces';

/** The line that an offset of the plan's text is in, from 1. */
export function lineOf(plan: Plan, offset: number): number {
  const places = known.get(plan) ?? placesIn(plan.text);
  known.set(plan, places);
  return places(offset).line;
}

const known = new WeakMap<Plan, (offset: number) => Place>();
