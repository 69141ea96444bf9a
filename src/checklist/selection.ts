import { announce } from '@/ui/announcements';
import { checklist } from './checklistState.ts';
import { shownKeys } from './shownItems.ts';

/** Takes a task into the selection, or out of it. The next one with Shift goes on from here. */
export function toggleSelected(key: string): void {
  const selected = new Set(checklist.getState().selected);
  if (!selected.delete(key)) selected.add(key);
  checklist.setState({ anchor: key });
  change(selected);
}

/** Selects what is shown from the anchor to a task, both with it. */
export function selectTo(key: string): void {
  const { anchor = key, selected } = checklist.getState();
  const keys = shownKeys();
  const [a, b] = [keys.indexOf(anchor), keys.indexOf(key)];
  const between = a < 0 || b < 0 ? [key] : keys.slice(Math.min(a, b), Math.max(a, b) + 1);
  checklist.setState({ anchor });
  change(new Set([...selected, ...between]));
}

export function selectAll(keys: readonly string[]): void {
  change(new Set([...checklist.getState().selected, ...keys]));
}

export function clearSelection(): void {
  checklist.setState({ anchor: undefined });
  change(new Set());
}

/** The tasks that keys and the bar act on: the selection in the order shown, else the task at the cursor. */
export function chosenKeys(): readonly string[] {
  const { selected, cursor } = checklist.getState();
  if (selected.size === 0) return cursor === undefined ? [] : [cursor];
  const keys = shownKeys();
  return [...selected].sort((a, b) => keys.indexOf(a) - keys.indexOf(b));
}

function change(selected: ReadonlySet<string>): void {
  if (sameKeys(selected, checklist.getState().selected)) return;
  checklist.setState({ selected });
  announce(selected.size === 0 ? 'Nothing selected' : `${selected.size} selected`);
}

function sameKeys(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((key) => others.has(key));
}
