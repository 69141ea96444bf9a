import { useDrafts } from '@/session/drafts';
import { SaveStatus, type SaveState } from '@/ui/SaveStatus';

const shown = { saved: 'saved', saving: 'saving', unsaved: 'failed' } as const;

/** Whether every word is kept. What is kept in this tab alone is not saved; why, and what to do, `UnsavedNote` says. */
export function SavingStatus() {
  const kind = useDrafts(({ save }) => save.kind);
  const warned = useDrafts(({ warning }) => warning !== undefined);
  const state: SaveState = warned ? 'failed' : shown[kind];
  return <SaveStatus state={state} />;
}
