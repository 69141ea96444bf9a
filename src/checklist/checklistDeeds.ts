import { session } from '@/session/session';
import { announce } from '@/ui/announcements';
import { checklist, edit, focusItem, fold } from './checklistState.ts';
import type { Deed } from './checklistDeed.ts';
import { copyCommands } from './copyDeeds.ts';
import { moveBy } from './moveDeeds.ts';
import { openInForm } from './openInForm.ts';
import { askToRemove } from './askToRemove.ts';
import { chosenKeys, clearSelection, selectTo, toggleSelected } from './selection.ts';
import { shown, shownKeys } from './shownItems.ts';
import { markAll, rowsFor, tickAll } from './taskDeeds.ts';

/** What the keys do. Each answers whether the key is used up. */
export const checklistDeeds: Readonly<Record<Deed, () => boolean>> = {
  next: () => step(1),
  previous: () => step(-1),
  first: () => goTo(0),
  last: () => goTo(shownKeys().length - 1),
  selectNext: () => extend(1),
  selectPrevious: () => extend(-1),
  tick: () => written(tickAll),
  edit: () => written(editFirst),
  select: () => withCursor(toggleSelected),
  parallel: () => written((keys) => markAll(keys, 'P')),
  copy: () => withChosen(copyCommands),
  delete: () => written(askToRemove),
  moveUp: () => written((keys) => moveInText(keys, -1)),
  moveDown: () => written((keys) => moveInText(keys, 1)),
  fold: () => foldCursor(true),
  unfold: () => foldCursor(false),
  find: focusFind,
  open: () => withCursor(openInForm),
  leave: leaveSelection,
};

function step(by: -1 | 1): boolean {
  const keys = shownKeys();
  const { cursor } = checklist.getState();
  const at = cursor === undefined ? -1 : keys.indexOf(cursor);
  const isThere = (document.activeElement?.closest('[data-focus]') ?? null) !== null;
  return goTo(isThere ? at + by : Math.max(0, at));
}

function goTo(at: number): boolean {
  const keys = shownKeys();
  const key = keys[Math.min(Math.max(0, at), keys.length - 1)];
  if (key === undefined) return false;
  focusItem(key);
  return true;
}

function extend(by: -1 | 1): boolean {
  const { cursor, anchor } = checklist.getState();
  if (cursor === undefined) return step(by);
  if (anchor === undefined) checklist.setState({ anchor: cursor });
  step(by);
  const now = checklist.getState().cursor;
  if (now !== undefined) selectTo(now);
  return true;
}

function withCursor(deed: (key: string) => void): boolean {
  const { cursor } = checklist.getState();
  if (cursor === undefined) return false;
  deed(cursor);
  return true;
}

function withChosen(deed: (keys: readonly string[]) => void): boolean {
  const keys = chosenKeys();
  if (keys.length === 0) return false;
  deed(keys);
  return true;
}

function written(deed: (keys: readonly string[]) => void): boolean {
  if (!session.getState().readOnly) return withChosen(deed);
  announce('This plan is only shown. Add it to your drafts to change it.');
  return true;
}

function editFirst(): void {
  const { cursor } = checklist.getState();
  if (cursor === undefined) return;
  if (rowsFor([cursor]).length > 0) edit(cursor);
  else openInForm(cursor);
}

function moveInText(keys: readonly string[], by: -1 | 1): void {
  if (shown.getState().isTextOrder) moveBy(keys, by);
  else announce('Tasks are moved while they are grouped by phase');
}

function foldCursor(isFolded: boolean): boolean {
  const { cursor, folded } = checklist.getState();
  if (cursor === undefined || folded.has(cursor) === isFolded) return false;
  const isParent = document.querySelector(`[data-fold="${CSS.escape(cursor)}"]`) !== null;
  if (isParent) fold(cursor, isFolded);
  return isParent;
}

function focusFind(): boolean {
  const input = document.querySelector<HTMLInputElement>('[data-find-tasks]');
  input?.focus();
  input?.select();
  return input !== null;
}

function leaveSelection(): boolean {
  if (checklist.getState().selected.size === 0) return false;
  clearSelection();
  return true;
}
