import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { downloadPlan } from '@/actions/exportPlan';
import { printPlan } from '@/actions/printing';
import { shownPlan, type ShownPlan } from '@/actions/shownPlan';
import { cleanCopy, omissions, type CleanChoice } from '@/core/cleanCopy';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Switch } from '@/ui/Switch';
import { CopyButton } from './CopyButton.tsx';
import type { OpenedDialogProps } from './openedDialog.ts';
import { EmptyNote } from './EmptyNote.tsx';
import { emptySlots } from './emptySlots.ts';
import { LazyPreview } from './LazyPreview.tsx';
import { OmissionList } from './OmissionList.tsx';

/** The plan for others: what goes from the copy is chosen, listed and shown. The draft stays as it is. */
export function ExportDialog({ onClose }: OpenedDialogProps) {
  const [shown] = useState(shownPlan);
  return shown ? <CleanExport shown={shown} onClose={onClose} /> : null;
}

function CleanExport({ shown, onClose }: OpenedDialogProps & { readonly shown: ShownPlan }) {
  const { plan, name, file } = shown;
  const [choice, setChoice] = useState<CleanChoice>({ sections: true, comments: true });
  const gone = useMemo(() => omissions(plan, choice), [plan, choice]);
  const text = useMemo(() => cleanCopy(plan, choice), [plan, choice]);
  const empty = useMemo(() => emptySlots(plan, gone), [plan, gone]);
  const print = (): void => {
    onClose();
    printPlan({ text, template: plan.template, name });
  };
  return (
    <Dialog
      open
      size="large"
      title="Export a clean copy"
      description="What others need not see is left out of the copy. Your draft stays as it is."
      onClose={onClose}
      actions={
        <>
          <Button icon={<Printer />} onClick={print}>
            Print
          </Button>
          <CopyButton label="Copy markdown" text={text} />
          <Button variant="primary" icon={<Download />} onClick={() => downloadPlan(text, file)}>
            Download .md
          </Button>
        </>
      }
    >
      <div className="grid gap-4 md:grid-cols-[17rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-2">
          <Switch checked={choice.sections} onChange={(sections) => setChoice({ ...choice, sections })}>
            Leave out optional sections that nobody filled in
          </Switch>
          <Switch checked={choice.comments} onChange={(comments) => setChoice({ ...choice, comments })}>
            Leave out comments and guidance
          </Switch>
          <EmptyNote plan={plan} empty={empty} onLeave={onClose} />
          <OmissionList omissions={gone} />
        </div>
        <div className="h-[56dvh] overflow-hidden rounded-box border border-line">
          <LazyPreview text={text} template={plan.template} />
        </div>
      </div>
    </Dialog>
  );
}
