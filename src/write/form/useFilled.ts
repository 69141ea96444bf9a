import { useDeferredValue } from 'react';
import { filledOf, type Filled } from '@/core/filled';
import { useSession } from '@/session/useSession';

/** How much of the whole plan is filled, a moment after it changed. */
export function useFilled(): Filled {
  const plan = useDeferredValue(useSession((state) => state.plan));
  return filledOf(plan, [...plan.sections.values()]);
}
