import { Fragment, useState } from 'react';
import type { Plan } from '@/core/plan';
import type { TaskRow } from '@/core/tasksOf';
import { Button } from '@/ui/Button';
import { TaskLink } from './TaskLinks.tsx';

export interface CriticalPathProps {
  readonly plan: Plan;
  readonly rows: readonly TaskRow[];
  readonly onLeave: (() => void) | undefined;
}

/** The longest chain of open tasks that wait for one another: the work cannot be shorter. */
export function CriticalPath({ plan, rows, onLeave }: CriticalPathProps) {
  const [isLong, showAll] = useState(false);
  const shown = isLong ? rows : rows.slice(0, SHORT);
  return (
    <section aria-labelledby="critical-path-heading">
      <h2 id="critical-path-heading" className="mb-1 text-sm font-semibold">
        Critical path
      </h2>
      <p className="mb-2 text-xs text-pretty text-muted">
        The longest chain of tasks that wait for one another: {rows.length} in a row.
      </p>
      <p className="flex flex-wrap items-center gap-1">
        {shown.map((row, at) => (
          <Fragment key={row.path}>
            {at > 0 && <span className="text-muted">→</span>}
            <TaskLink plan={plan} row={row} onLeave={onLeave} />
          </Fragment>
        ))}
        {shown.length < rows.length && (
          <Button size="small" variant="ghost" onClick={() => showAll(true)}>
            and {rows.length - shown.length} more
          </Button>
        )}
      </p>
    </section>
  );
}

const SHORT = 14;
