import { useDeferredValue } from 'react';
import { filledOf } from '@/core/filled';
import { useSession } from '@/session/useSession';

/** `18 of 42 filled`, of the whole plan. */
export function FilledCount() {
  const plan = useDeferredValue(useSession((state) => state.plan));
  const { filled, total } = filledOf(plan, [...plan.sections.values()]);
  return (
    <span className="text-xs whitespace-nowrap text-muted tabular-nums">
      {filled} of {total} filled
    </span>
  );
}
