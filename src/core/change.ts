import { applyEdits } from './applyEdits.ts';
import type { Change, Plan, Refusal } from './plan.ts';
import type { Edit } from './range.ts';
import { readPlan } from './readPlan.ts';
import { disturbed } from './survives.ts';

/**
 * Makes structural edits, read back before they count: every value that stands outside them is as it was, and
 * `holds` is true of the plan after. Otherwise nothing is written.
 */
export function makeChange(
  plan: Plan,
  edits: readonly Edit[],
  what: string,
  holds: (after: Plan) => boolean = () => true,
): Change | Refusal {
  const next = readPlan(applyEdits(plan.text, edits), plan.template);
  if (disturbed(plan, next, edits) !== undefined || !holds(next)) return refusal(what);
  return { edits, plan: next };
}

/** Several steps as one change; the first refusal is the whole's. Edits are those of the text before the first step. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

export function refusal(what: string): Refusal {
  return {
    refused: `Not done: to ${what} here would change how other lines are read. The plan is as it was. The Markdown view can make this change.`,
  };
}
