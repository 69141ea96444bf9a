import { referrersOf } from '@/core/workflow/several';
import { session } from '@/session/session';
import { openDialog } from './checklistState.ts';
import { removeAll, rowsFor } from './taskDeeds.ts';

/** Deletes tasks that nothing refers to at once, since it can be undone; asks first where something does. */
export function askToRemove(keys: readonly string[]): void {
  const paths = rowsFor(keys).map(({ path }) => path);
  if (paths.length === 0) return;
  if (referrersOf(session.getState().plan, paths).length === 0) removeAll(paths);
  else openDialog({ kind: 'delete', keys: paths });
}
