import type { Entry } from '@/session/history';
import { currentRoute, showTarget } from '@/session/route';
import { redo, session, undo } from '@/session/session';
import { announce } from '@/ui/announcements';
import type { Action } from './action.ts';

/** The one history of the plan, whatever view made it. */
export const historyActions: readonly Action[] = [
  {
    id: 'undo',
    name: () => `Undo ${session.getState().history.past.at(-1)?.name ?? ''}`.trim(),
    plainName: 'Undo',
    group: 'Edit',
    shortcut: 'Mod+Z',
    available: () => canTravel('past'),
    perform: () => show('Undone', undo()),
  },
  {
    id: 'redo',
    name: () => `Redo ${session.getState().history.future.at(-1)?.name ?? ''}`.trim(),
    plainName: 'Redo',
    group: 'Edit',
    shortcut: 'Mod+Shift+Z',
    otherShortcuts: ['Mod+Y'],
    available: () => canTravel('future'),
    perform: () => show('Done again', redo()),
  },
];

function canTravel(direction: 'past' | 'future'): boolean {
  const { history, readOnly } = session.getState();
  return !readOnly && history[direction].length > 0;
}

/** Says what was undone and goes to where it was. */
function show(deed: string, entry: Entry | undefined): void {
  if (!entry) return;
  announce(`${deed}: ${entry.name}`);
  const route = currentRoute();
  if (route.page !== 'plan') return;
  if (route.view === 'markdown') showTarget({ offset: entry.back.from });
  else if (entry.path !== undefined && session.getState().plan.valueByPath.has(entry.path))
    showTarget({ path: entry.path });
}
