import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import { isOpen, itemsOf } from '../taskItems.ts';
import { CriticalPath } from './CriticalPath.tsx';
import { Cycles } from './Cycles.tsx';
import { Waves } from './Waves.tsx';

export interface AheadProps {
  readonly plan: Plan;
  /** A task was chosen, and is shown in the list. */
  readonly onLeave?: () => void;
}

/** What can run now and after that, the longest chain, and what waits for itself. */
export function Ahead({ plan, onLeave }: AheadProps) {
  const { waves, cycles, criticalPath } = scheduleOf(plan);
  if (waves.length === 0 && cycles.length === 0)
    return (
      <p className="text-sm text-muted">
        {itemsOf(plan).some(isOpen)
          ? 'No task of the plan’s phases is open.'
          : 'Every task is done. Nothing is left to run.'}
      </p>
    );
  return (
    <div className="flex flex-col gap-6">
      <Cycles plan={plan} cycles={cycles} onLeave={onLeave} />
      <Waves plan={plan} waves={waves} onLeave={onLeave} />
      {criticalPath.length > 2 && <CriticalPath plan={plan} rows={criticalPath} onLeave={onLeave} />}
    </div>
  );
}
