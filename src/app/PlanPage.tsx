import { useDrafts } from '@/session/drafts';
import type { Route } from '@/session/route';
import { ArrivalNote } from './ArrivalNote.tsx';
import { PlanBar } from './PlanBar.tsx';
import { Page } from './Page.tsx';
import { UnopenedPlan } from './UnopenedPlan.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { ViewFrame } from './ViewFrame.tsx';
import { WithFindings } from './WithFindings.tsx';

export interface PlanPageProps {
  readonly route: Extract<Route, { page: 'plan' }>;
}

/** A draft in one of its views. */
export function PlanPage({ route }: PlanPageProps) {
  const opened = useDrafts((state) => state.opened);
  return opened.kind === 'open' && opened.id === route.draft ? (
    <OpenDraft key={route.draft} route={route} />
  ) : (
    <UnopenedPlan id={route.draft} opened={opened} />
  );
}

function OpenDraft({ route }: PlanPageProps) {
  useDocumentTitle(useDrafts((state) => state.name));
  const notes = (
    <>
      <UnsavedNote />
      <ArrivalNote draft={route.draft} view={route.view} />
    </>
  );
  return (
    <Page fixed bar={<PlanBar route={route} />} notes={notes}>
      <WithFindings>
        <ViewFrame view={route.view} />
      </WithFindings>
    </Page>
  );
}
