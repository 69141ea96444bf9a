import { useDrafts } from '@/session/drafts';
import type { Route } from '@/session/route';
import { PlanBar } from './PlanBar.tsx';
import { Page } from './Page.tsx';
import { UnopenedPlan } from './UnopenedPlan.tsx';
import { ViewFrame } from './ViewFrame.tsx';

export interface PlanPageProps {
  readonly route: Extract<Route, { page: 'plan' }>;
}

/** A draft in one of its views. */
export function PlanPage({ route }: PlanPageProps) {
  const opened = useDrafts((state) => state.opened);
  if (opened.kind !== 'open' || opened.id !== route.draft)
    return <UnopenedPlan id={route.draft} opened={opened} />;
  return (
    <Page fixed bar={<PlanBar route={route} />}>
      <ViewFrame key={route.draft} view={route.view} />
    </Page>
  );
}
