import { showView } from '@/session/route';
import { session } from '@/session/session';
import { itemsOf } from './taskItems.ts';

/** Leads to where a task is written: its row in the form, else its place in the text. */
export function openInForm(key: string): void {
  const item = itemsOf(session.getState().plan).find((each) => each.key === key);
  if (item?.row) showView('write', { path: item.row.path });
  else if (item?.other) showView('markdown', { offset: item.other.words.from });
}
