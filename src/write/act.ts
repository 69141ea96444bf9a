import type { Change, Plan, Refusal } from '@/core/plan';
import { perform, session } from '@/session/session';
import { showToast } from '@/ui/toastStore';

/**
 * Changes the plan's shape, and tells the person when it could not be done. Answers whether the text is another now.
 * `name` is what it is undone by: `add row`.
 */
export function act(name: string, change: (plan: Plan) => Change | Refusal, path?: string): boolean {
  const before = session.getState().plan.text;
  const refusal = perform(path === undefined ? { name } : { name, path }, change);
  if (refusal) showToast({ message: refusal.refused, tone: 'warn', about: 'refused change' });
  return session.getState().plan.text !== before;
}
