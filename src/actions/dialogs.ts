import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

/** The dialogs that an action can open. One is open at a time. */
export type DialogName = 'palette' | 'share' | 'export' | 'paste' | 'bin' | 'template' | 'keys';

const store = createStore<{ readonly open: DialogName | undefined }>(() => ({ open: undefined }));

export function openDialog(name: DialogName): void {
  store.setState({ open: name });
}

/** Closes a dialog. One that has given way to another already stays out of that one's way. */
export function closeDialog(name: DialogName): void {
  if (store.getState().open === name) store.setState({ open: undefined });
}

/** Closes whatever is open: what it was about is no longer on screen. */
export function closeEveryDialog(): void {
  store.setState({ open: undefined });
}

/** The dialog that is open now. */
export function openDialogNow(): DialogName | undefined {
  return store.getState().open;
}

export function useOpenDialog(): DialogName | undefined {
  return useStore(store, ({ open }) => open);
}
