import { checklist } from '../checklistState.ts';
import { focusable } from '../focusable.ts';

/** What takes the focus behind a dialog when what opened it is gone: the task at the cursor. */
export function cursorElement(): HTMLElement | null {
  const { cursor } = checklist.getState();
  return cursor === undefined ? null : focusable(cursor);
}
