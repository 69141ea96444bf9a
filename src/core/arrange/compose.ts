import { editBetween } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';

export type Step = (plan: Plan) => Change | Refusal;

/** Several steps as one change: all of them, or the first refusal and nothing. Its edit is the one splice between the texts. */
export function composed(plan: Plan, steps: readonly Step[]): Change | Refusal {
  let now = plan;
  for (const step of steps) {
    const result = step(now);
    if (isRefusal(result)) return result;
    now = result.plan;
  }
  const edit = editBetween(plan.text, now.text);
  return { edits: edit ? [edit] : [], plan: now };
}
