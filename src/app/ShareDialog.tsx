import { Download } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { downloadPlan } from '@/actions/exportPlan';
import { shownPlan } from '@/actions/shownPlan';
import { encodeLink } from '@/share/encodeLink';
import { linkAdvice } from '@/share/linkAdvice';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Note } from '@/ui/Note';
import { CopyButton } from './CopyButton.tsx';
import type { OpenedDialogProps } from './openedDialog.ts';

/** A link that carries the whole plan, and the file for where a link is too long. */
export function ShareDialog({ onClose }: OpenedDialogProps) {
  const [shown] = useState(shownPlan);
  const [link] = useState(() => shown && encodeLink(shown.plan.text, shown.plan.template.id));
  if (!shown || !link) return null;
  const download = (
    <Button icon={<Download />} onClick={() => downloadPlan(shown.plan.text, shown.file)}>
      Download the file
    </Button>
  );
  return (
    <Dialog
      open
      title="Share a link"
      description="The link carries the whole plan as it is now. Nothing is uploaded: anyone with the link can read the plan."
      onClose={onClose}
    >
      {link.ok ? (
        <Link address={window.location.href.replace(/#.*$/s, '') + link.hash} download={download} />
      ) : (
        <Note tone="bad" action={download}>
          {link.message}
        </Note>
      )}
    </Dialog>
  );
}

interface LinkProps {
  readonly address: string;
  readonly download: ReactNode;
}

function Link({ address, download }: LinkProps) {
  const adviceId = useId();
  const advice = linkAdvice(address.length);
  return (
    <>
      <div className="flex gap-2">
        <input
          readOnly
          type="text"
          dir="ltr"
          aria-label="Link"
          aria-describedby={adviceId}
          value={address}
          onFocus={(event) => event.target.select()}
          className="field-box min-h-9 min-w-0 grow px-3 font-mono text-xs"
        />
        <CopyButton
          variant="primary"
          label="Copy link"
          text={address}
          disabled={advice.level === 'impossible'}
          first
        />
      </div>
      <Note id={adviceId} tone={advice.level === 'good' ? 'ok' : 'warn'} className="mt-3" action={download}>
        {advice.sentence}
      </Note>
      <p className="mt-3 text-sm text-muted">
        Whoever opens it sees the plan, and can add a copy to drafts of their own. Later changes are not in
        the link: share it again to send them.
      </p>
    </>
  );
}
