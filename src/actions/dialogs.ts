import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

/** The dialogs that an action can open. One is open at a time. */
export type DialogName = 'palette' | 'share' | 'export' | 'paste' | 'bin' | 'template';

const store = createStore<{ readonly open: DialogName | undefined }>(() => ({ open: undefined }));

export function openDialog(name: DialogName): void {
  store.setState({ open: name });
}

export function closeDialog(): void {
  store.setState({ open: undefined });
}

export function useOpenDialog(): DialogName | undefined {
  return useStore(store, ({ open }) => open);
}
