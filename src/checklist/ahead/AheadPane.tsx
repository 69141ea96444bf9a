import { memo } from 'react';
import type { Plan } from '@/core/plan';
import { Ahead } from './Ahead.tsx';

/** What comes next, beside the list where the screen is wide enough for both. */
export const AheadPane = memo(function AheadPane({ plan }: { readonly plan: Plan }) {
  return (
    <aside
      aria-label="What comes next"
      className="hidden h-full min-h-0 overflow-y-auto border-s border-line bg-surface px-4.5 py-5 xl:block"
    >
      <Ahead plan={plan} />
    </aside>
  );
});
