import { isRefusal } from '../core/change.ts';
import type { Plan } from '../core/plan.ts';
import { fixAll } from '../core/review/review.ts';
import { rules } from '../core/review/rules.ts';

/** The plan with everything mended that needs no person: kind by kind, and again while a fix brings another to light. */
export function mendAll(plan: Plan, off: ReadonlySet<string>): Plan {
  let now = plan;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = now.text;
    for (const { code } of rules) {
      if (off.has(code)) continue;
      const result = fixAll(now, code);
      if (!isRefusal(result)) now = result.plan;
    }
    if (now.text === before) break;
  }
  return now;
}

const MOST_ROUNDS = 4;
