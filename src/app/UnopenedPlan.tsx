import { Trash2, FileQuestion, FileWarning } from 'lucide-react';
import type { ReactNode } from 'react';
import { drafts } from '@/session/drafts';
import type { Opened } from '@/session/draftsState';
import { hashOf } from '@/session/route';
import { Button } from '@/ui/Button';
import { ButtonLink } from '@/ui/ButtonLink';
import { EmptyState } from '@/ui/EmptyState';
import { HomeLink } from './HomeLink.tsx';
import { Page } from './Page.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

export interface UnopenedPlanProps {
  readonly id: string;
  readonly opened: Opened;
}

/** What an address shows whose draft is not open: yet, here, or any more. */
export function UnopenedPlan({ id, opened }: UnopenedPlanProps) {
  return (
    <Page bar={<PlainBar />}>
      <Reason id={id} opened={opened} />
    </Page>
  );
}

/** The bar of pages that have nothing to do but to lead home. */
export function PlainBar() {
  return (
    <div className="flex min-h-13 items-center gap-1 px-3.5">
      <HomeLink name />
      <span className="grow" />
      <ThemeMenu />
    </div>
  );
}

function Reason({ id, opened }: UnopenedPlanProps): ReactNode {
  const home = <ButtonLink href={hashOf({ page: 'home' })}>All plans and templates</ButtonLink>;
  switch (opened.kind) {
    case 'missing':
      return (
        <EmptyState icon={<FileQuestion />} title="This draft is not in this browser" actions={home}>
          Drafts stay in the browser in which they were made. To see a plan elsewhere, share a link or the
          file.
        </EmptyState>
      );
    case 'binned':
      return (
        <EmptyState
          icon={<Trash2 />}
          title="This draft is in the bin"
          actions={
            <>
              {home}
              <Button variant="primary" onClick={() => void restoreAndOpen(id)}>
                Restore and open it
              </Button>
            </>
          }
        >
          It stays there for 30 days after it was deleted.
        </EmptyState>
      );
    case 'failed':
      return (
        <EmptyState icon={<FileWarning />} title="This draft could not be opened" actions={home}>
          {opened.reason}
        </EmptyState>
      );
    default:
      return (
        <p role="status" className="p-8 text-sm text-muted">
          Opening…
        </p>
      );
  }
}

async function restoreAndOpen(id: string): Promise<void> {
  await drafts.restore(id);
  await drafts.open(id);
}
