import { useDrafts } from '@/session/drafts';
import type { Route } from '@/session/route';
import { useSession } from '@/session/useSession';
import { ArrivalNote } from './ArrivalNote.tsx';
import { PlanBar } from './PlanBar.tsx';
import { Page } from './Page.tsx';
import { UnopenedPlan } from './UnopenedPlan.tsx';
import { UnsavedNote } from './UnsavedNote.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { ViewFrame } from './ViewFrame.tsx';

export interface PlanPageProps {
  readonly route: Extract<Route, { page: 'plan' }>;
}

/** A draft in one of its views. */
export function PlanPage({ route }: PlanPageProps) {
  const opened = useDrafts((state) => state.opened);
  const name = useDrafts((state) => state.name);
  useDocumentTitle(opened.kind === 'open' ? name : 'Draft');
  if (opened.kind !== 'open' || opened.id !== route.draft)
    return <UnopenedPlan id={route.draft} opened={opened} />;
  return (
    <Page fixed bar={<PlanBar route={route} />} notes={<PlanNotes draft={route.draft} />}>
      <ViewFrame key={route.draft} view={route.view} />
    </Page>
  );
}

function PlanNotes({ draft }: { readonly draft: string }) {
  const template = useSession(({ plan }) => plan.template.name);
  return (
    <>
      <UnsavedNote />
      <ArrivalNote draft={draft} template={template} />
    </>
  );
}
