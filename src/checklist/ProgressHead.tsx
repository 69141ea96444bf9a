import { ListTree, MoreHorizontal } from 'lucide-react';
import { memo, useState } from 'react';
import type { Plan } from '@/core/plan';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Menu } from '@/ui/Menu';
import { Meter } from '@/ui/Meter';
import { Ahead } from './ahead/Ahead.tsx';
import { CountedHow } from './CountedHow.tsx';
import { countsOf } from './progress.ts';
import { planEntries } from './planEntries.tsx';
import { StatusOffer } from './StatusOffer.tsx';
import { itemsOf } from './taskItems.ts';

export interface ProgressHeadProps {
  readonly plan: Plan;
  readonly readOnly: boolean;
}

/** How far the whole plan is, and what can be done with all of it. */
export const ProgressHead = memo(function ProgressHead({ plan, readOnly }: ProgressHeadProps) {
  const { total, done, doing, ready, blocked, skipped, open } = countsOf(itemsOf(plan));
  const beside = open - doing - ready - blocked;
  const parts = [
    doing > 0 && `${doing} in progress`,
    ready > 0 && `${ready} ready`,
    blocked > 0 && `${blocked} blocked`,
    beside > 0 && `${beside} at any time`,
    skipped > 0 && `${skipped} skipped`,
  ].filter(Boolean);
  return (
    <div className="mb-4">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="font-semibold tabular-nums" role="status">
          {done} of {total} tasks done
        </p>
        <CountedHow plan={plan} />
        <span className="text-sm text-muted tabular-nums sm:ms-auto">{parts.join(' · ')}</span>
        <span className="flex items-center gap-1 max-sm:ms-auto">
          <AheadButton plan={plan} />
          <Menu
            label="More for the whole plan"
            icon={<MoreHorizontal />}
            size="small"
            align="end"
            entries={planEntries(plan, readOnly)}
          />
        </span>
      </div>
      <Meter
        label="Tasks"
        total={total}
        segments={[
          { value: done, tone: 'ok', name: 'done' },
          { value: doing, tone: 'accent', name: 'in progress' },
        ]}
      />
      <StatusOffer plan={plan} readOnly={readOnly} />
    </div>
  );
});

/** Where there is no room beside the list, what comes next opens above it. */
function AheadButton({ plan }: { readonly plan: Plan }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="xl:hidden">
      <Button size="small" icon={<ListTree />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        What comes next
      </Button>
      <Dialog open={isOpen} size="small" title="What comes next" onClose={() => setOpen(false)}>
        <Ahead plan={plan} onLeave={() => setOpen(false)} />
      </Dialog>
    </span>
  );
}
