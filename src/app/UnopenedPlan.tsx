import { FileQuestion, FileWarning, Trash2 } from 'lucide-react';
import { drafts } from '@/session/drafts';
import type { Opened } from '@/session/draftsState';
import { Button } from '@/ui/Button';
import { Page } from './Page.tsx';
import { PlainBar } from './PlainBar.tsx';
import { PlainPage } from './PlainPage.tsx';

export interface UnopenedPlanProps {
  readonly id: string;
  readonly opened: Opened;
}

/** What an address shows whose draft is not open: yet, here, or any more. */
export function UnopenedPlan({ id, opened }: UnopenedPlanProps) {
  switch (opened.kind) {
    case 'missing':
      return (
        <PlainPage icon={<FileQuestion />} title="This draft is not in this browser">
          Drafts stay in the browser in which they were made. To see a plan elsewhere, share a link or the
          file.
        </PlainPage>
      );
    case 'binned':
      return (
        <PlainPage
          icon={<Trash2 />}
          title="This draft is in the bin"
          action={
            <Button variant="primary" onClick={() => void restoreAndOpen(id)}>
              Restore and open it
            </Button>
          }
        >
          It stays there for 30 days after it was deleted.
        </PlainPage>
      );
    case 'failed':
      return (
        <PlainPage icon={<FileWarning />} title="This draft could not be opened">
          {opened.reason}
        </PlainPage>
      );
    default:
      return (
        <Page bar={<PlainBar />}>
          <p role="status" className="p-8 text-sm text-muted">
            Opening…
          </p>
        </Page>
      );
  }
}

async function restoreAndOpen(id: string): Promise<void> {
  await drafts.restore(id);
  await drafts.open(id);
}
