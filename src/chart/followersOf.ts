import type { Plan } from '@/core/plan';
import { tasksOf, type TaskRow } from '@/core/tasksOf';
import { scheduleOf } from '@/core/workflow/schedule';

/**
 * Open tasks that wait for a task itself: because the text says so, or by the order within its phase. What waits for its
 * whole phase is not among them.
 */
export function followersOf(plan: Plan, path: string): readonly TaskRow[] {
  const { unmet } = scheduleOf(plan);
  return tasksOf(plan).filter((row) =>
    unmet(row.path).some(
      ({ why, tasks }) => why.kind !== 'phase' && tasks.some((task) => task.path === path),
    ),
  );
}
