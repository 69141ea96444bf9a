import type { Progress as Counts } from '@/core/tasksOf';

/** How much of a phase is done; the words beside it say the same. */
export function Progress({ total, done, doing }: Counts) {
  if (total === 0) return null;
  return (
    <div aria-hidden="true" className="chart-meter">
      <span style={{ width: `${(done / total) * 100}%` }} data-state="done" />
      <span style={{ width: `${(doing / total) * 100}%` }} data-state="doing" />
    </div>
  );
}
