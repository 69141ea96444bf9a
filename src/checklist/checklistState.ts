import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a person does in the checklist that is not in the plan. Tasks are named by their keys. */
export interface ChecklistState {
  /** The task that keys act on, and whose buttons Tab leads to. */
  readonly cursor?: string | undefined;
  /** Where a selection with Shift begins. */
  readonly anchor?: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly editing?: string | undefined;
  /** Groups and tasks whose insides are not shown. */
  readonly folded: ReadonlySet<string>;
  readonly dialog?: ChecklistDialog | undefined;
  /** The task whose menu is open, and the button that it opened at. */
  readonly menu?: { readonly key: string; readonly anchor: HTMLElement } | undefined;
  /** Rises when the cursor's task is to get the focus. */
  readonly focusRequests: number;
}

export type ChecklistDialog =
  | { readonly kind: 'renumber'; readonly scope: 'plan' | 'selection' | { readonly stage: string } }
  | { readonly kind: 'gate'; readonly path: string }
  | { readonly kind: 'delete' | 'skip' | 'move'; readonly keys: readonly string[] }
  | { readonly kind: 'commands'; readonly keys: readonly string[] };

const atRest: ChecklistState = { selected: new Set(), folded: new Set(), focusRequests: 0 };

export const checklist = createStore<ChecklistState>(() => atRest);

export function useChecklist<Slice>(select: (state: ChecklistState) => Slice): Slice {
  return useStore(checklist, select);
}

/** Another plan is shown, or none. */
export function forgetChecklist(): void {
  checklist.setState(atRest, true);
}

/** Makes a task the one that keys act on, and gives it the focus once it is on screen. */
export function focusItem(key: string | undefined): void {
  if (key === undefined) return;
  const { focusRequests } = checklist.getState();
  checklist.setState({ cursor: key, focusRequests: focusRequests + 1 });
}

export function openDialog(dialog: ChecklistDialog): void {
  checklist.setState({ dialog });
}

export function closeDialog(): void {
  checklist.setState({ dialog: undefined });
}

export function edit(key: string | undefined): void {
  checklist.setState({ editing: key, ...(key === undefined ? {} : { cursor: key }) });
}

export function fold(key: string, isFolded: boolean): void {
  const folded = new Set(checklist.getState().folded);
  if (isFolded) folded.add(key);
  else folded.delete(key);
  checklist.setState({ folded });
}

export function foldAll(keys: readonly string[], isFolded: boolean): void {
  const { folded } = checklist.getState();
  checklist.setState({
    folded: isFolded
      ? new Set([...folded, ...keys])
      : new Set([...folded].filter((key) => !keys.includes(key))),
  });
}
