import type { Change, Plan, Refusal } from '@/core/plan';
import { isRefusal } from '@/core/change';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { LineDiff } from '@/ui/LineDiff';
import { Note } from '@/ui/Note';

export interface ChangeDialogProps {
  readonly title: string;
  readonly before: Plan;
  /** What would be done. */
  readonly result: Change | Refusal;
  /** What else would come of it, worth knowing before. */
  readonly note?: string | undefined;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Shows what a change would do to the text, and does it when that is wanted. */
export function ChangeDialog({ title, before, result, note, onDo, onClose }: ChangeDialogProps) {
  const change = isRefusal(result) || result.plan.text === before.text ? undefined : result;
  const act = (): void => {
    onClose();
    onDo();
  };
  return (
    <Dialog
      open
      size="large"
      title={title}
      description={
        change && 'These lines change. Everything else keeps its bytes, and one undo takes it all back.'
      }
      onClose={onClose}
      actions={
        change ? (
          <>
            <Button onClick={onClose}>Leave as it is</Button>
            <Button variant="primary" data-autofocus onClick={act}>
              Change these lines
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>Close</Button>
        )
      }
    >
      {change ? (
        <div className="grid gap-3">
          {note !== undefined && <Note tone="warn">{note}</Note>}
          <LineDiff label="Lines that change" before={before.text} after={change.plan.text} />
        </div>
      ) : (
        <Note>
          {isRefusal(result)
            ? result.refused
            : 'Nothing here can be mended without you: the plan is as it was.'}
        </Note>
      )}
    </Dialog>
  );
}
