import { useEffect } from 'react';

/** Names the tab and the entry in the browser's history: what is shown, then the app. */
export function useDocumentTitle(shown?: string): void {
  useEffect(() => {
    document.title = shown === undefined ? 'Planform' : `${shown} · Planform`;
  }, [shown]);
}
