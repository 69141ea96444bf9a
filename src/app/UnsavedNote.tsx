import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { actionById } from '@/actions/allActions';
import { useDrafts } from '@/session/drafts';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';

/** Why the open draft is not saved, as long as it is not. */
export function UnsavedNote() {
  const save = useDrafts((state) => state.save);
  const warning = useDrafts((state) => state.warning);
  const reason = save.kind === 'unsaved' ? save.reason : warning;
  useRelief(reason === undefined && save.kind === 'saved');
  return (
    <div role="alert" data-print="hide" className="shrink-0">
      {reason !== undefined && (
        <Note
          tone="bad"
          className="rounded-none border-b border-line"
          action={
            <Button size="small" icon={<Download />} onClick={actionById('download').perform}>
              Download the plan
            </Button>
          }
        >
          <strong className="font-strong">Not saved.</strong> {reason}
        </Note>
      )}
    </div>
  );
}

/** Says that all is saved, once that was in doubt. */
function useRelief(isSaved: boolean): void {
  const wasInDoubt = useRef(false);
  const save = useDrafts((state) => state.save.kind);
  useEffect(() => {
    if (save === 'unsaved') wasInDoubt.current = true;
    if (!isSaved || !wasInDoubt.current) return;
    wasInDoubt.current = false;
    announce('Saved');
  }, [isSaved, save]);
}
