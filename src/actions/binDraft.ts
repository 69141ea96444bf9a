import { drafts } from '@/session/drafts';
import { tell } from '@/session/notices';
import { currentRoute, navigate } from '@/session/route';

/** Puts a draft into the bin and offers the way back. */
export async function binDraft(id: string, name: string): Promise<void> {
  const route = currentRoute();
  const wasShown = route.page === 'plan' && route.draft === id;
  if (wasShown) navigate({ page: 'home' });
  if (!(await drafts.remove(id))) return;
  tell({
    message: `“${name}” is in the bin and stays there for 30 days.`,
    action: { label: 'Undo', perform: () => void drafts.restore(id) },
  });
}
