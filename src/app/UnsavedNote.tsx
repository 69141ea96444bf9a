import { Download } from 'lucide-react';
import { actionById } from '@/actions/allActions';
import { useDrafts } from '@/session/drafts';
import { Button } from '@/ui/Button';
import { Note } from '@/ui/Note';

/** Why the open draft is not saved, as long as it is not. */
export function UnsavedNote() {
  const save = useDrafts((state) => state.save);
  const warning = useDrafts((state) => state.warning);
  const reason = save.kind === 'unsaved' ? save.reason : warning;
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
