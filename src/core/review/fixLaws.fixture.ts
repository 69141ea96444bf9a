import { applyEdits } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import type { Plan } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';
import type { Finding } from './finding.ts';
import { reviewPlan } from './review.ts';

/** A fix is refused with a reason, or all of this holds; else what is wrong, in words. */
export function brokenByFix(plan: Plan, finding: Finding): string | undefined {
  const result = finding.fix?.apply(plan);
  if (!result || isRefusal(result)) return undefined;
  const { edits, plan: after } = result;
  if (applyEdits(plan.text, edits) !== after.text) return 'its edits do not lead to its text';
  const kept = tasksOf(plan).filter(
    ({ part }) => !edits.some(({ from, to }) => from <= part.from && to >= part.to),
  );
  if (tasksOf(after).length < kept.length) return 'a task is gone';
  const [before, now] = [counts(plan), counts(after)];
  if ((now.get(finding.code) ?? 0) >= (before.get(finding.code) ?? 0)) return 'its finding is still there';
  const worse = [...now].filter(
    ([code, count]) => count > (before.get(code) ?? 0) && errors(after).has(code),
  );
  return worse.length === 0 ? undefined : `more of ${worse.map(([code]) => code).join(', ')}`;
}

function counts(plan: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { code } of reviewPlan(plan)) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}

function errors(plan: Plan): ReadonlySet<string> {
  return new Set(reviewPlan(plan).flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
}
