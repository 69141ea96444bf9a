import { LAST_CHANGE, notices, takeNotices, withdraw } from '@/session/notices';
import { session } from '@/session/session';
import { showToast } from '@/ui/toastStore';

/** Shows what is told anywhere, and puts away what is no longer so, as long as the page lives. */
export function showNotices(): void {
  const dismissals = new Map<string, () => void>();
  const show = (): void => {
    for (const notice of takeNotices()) {
      if ('withdrawn' in notice) dismissals.get(notice.withdrawn)?.();
      else dismissals.set(notice.about ?? '', showToast(notice));
    }
  };
  notices.subscribe(show);
  show();
  session.subscribe(({ plan, history }, before) => {
    // A refused change is old news once another one was made.
    if (plan !== before.plan) withdraw('refusal');
    if (history.past.at(-1) !== before.history.past.at(-1)) withdraw(LAST_CHANGE);
  });
}
