import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Plan } from '@/core/plan';
import { targetShown, useTarget } from '@/session/route';
import { session } from '@/session/session';
import { everything, isNarrow } from './checklistQuery.ts';
import { checklist, focusItem, foldAll, useChecklist } from './checklistState.ts';
import { focusable } from './focusable.ts';
import { shownKeys } from './shownItems.ts';
import { itemsOf, type Item } from './taskItems.ts';
import { changeQuery, currentQuery } from './useChecklistQuery.ts';

/**
 * Keeps the cursor on a task that is shown, and the focus with it: the one that comes to stand where the cursor's was,
 * once that is ticked away by a filter, moved or deleted. A component of its own, so that a step of the cursor draws
 * nothing but the two rows.
 */
export function CursorKeeper({ keys }: { readonly keys: readonly string[] }): null {
  const cursor = useChecklist((state) => state.cursor);
  const before = useRef(keys);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = keys;
    if (cursor === undefined) return checklist.setState({ cursor: placeBefore(keys) });
    if (keys.includes(cursor)) return;
    const place = was.indexOf(cursor);
    const next = keys[Math.min(Math.max(0, place), keys.length - 1)];
    if (isFocusLost()) focusItem(next);
    else checklist.setState({ cursor: next });
  }, [keys, cursor]);
  useFocusRequests();
  useTargetTask();
  return null;
}

/** Where the person was in the view before this one, else the first task. */
function placeBefore(keys: readonly string[]): string | undefined {
  const { place, plan } = session.getState();
  const path = place && 'path' in place ? keyAt(plan, place.path) : undefined;
  return path !== undefined && keys.includes(path) ? path : keys[0];
}

/** The task at a path, or the first one of the field or section there. */
function keyAt(plan: Plan, path: string): string | undefined {
  const items = itemsOf(plan);
  const part = plan.sections.get(path)?.part;
  const isThere = ({ key, row, at }: Item): boolean =>
    key === path || row?.field === path || (part !== undefined && at >= part.from && at < part.to);
  return (items.find(({ key }) => key === path) ?? items.find(isThere))?.key;
}

/** A row that has gone leaves the focus on the page. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function useFocusRequests(): void {
  const requests = useChecklist((state) => state.focusRequests);
  useEffect(() => {
    const { cursor } = checklist.getState();
    if (requests === 0 || cursor === undefined) return;
    const element = focusable(cursor);
    element?.focus({ preventScroll: true });
    element?.closest('[data-item]')?.scrollIntoView({ block: 'nearest' });
  }, [requests]);
}

/** Brings the task that another view asked for into sight, whatever the filter and the folds. */
function useTargetTask(): void {
  const target = useTarget();
  useEffect(() => {
    if (target) targetShown(target);
    const key = target?.path === undefined ? undefined : keyAt(session.getState().plan, target.path);
    if (key === undefined) return;
    foldAll([...checklist.getState().folded], false);
    if (!shownKeys().includes(key) && isNarrow(currentQuery()))
      changeQuery(({ group }) => ({ ...everything, group }));
    focusItem(key);
  }, [target]);
}
