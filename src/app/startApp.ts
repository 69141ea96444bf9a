import { drafts } from '@/session/drafts';
import { followAddress } from '@/session/route';
import { listenToShortcuts } from '@/actions/shortcuts';
import { printInAnyView } from './printInAnyView.ts';
import { prefetchWhenIdle } from './prefetch.ts';
import { showNotices } from './showNotices.ts';
import { openPreferences } from '@/storage/preferences';
import { startTheme } from '@/ui/theme';

/** Starts everything that lives as long as the page. Called once, before the first paint. */
export function startApp(): void {
  const preferences = openPreferences();
  startTheme({ read: () => preferences.get('theme'), write: (choice) => preferences.set('theme', choice) });
  followAddress();
  listenToShortcuts();
  showNotices();
  keepDraftsSafe();
  printInAnyView();
  void drafts.start();
  window.addEventListener('load', prefetchWhenIdle, { once: true });
}

/** Stores what is not stored when the page is hidden or left, and asks before a page is left that holds the only copy. */
function keepDraftsSafe(): void {
  const flush = (): void => void drafts.flush();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
    else void drafts.refresh();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', (event) => {
    flush();
    if (drafts.isAtRisk()) event.preventDefault();
  });
}
