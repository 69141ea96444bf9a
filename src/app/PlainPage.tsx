import type { ReactNode } from 'react';
import { hashOf } from '@/session/route';
import { ButtonLink } from '@/ui/ButtonLink';
import { EmptyState } from '@/ui/EmptyState';
import { ArrivalFocus } from './ArrivalFocus.ts';
import { Page } from './Page.tsx';
import { PlainBar } from './PlainBar.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

export interface PlainPageProps {
  readonly icon: ReactNode;
  /** What happened. */
  readonly title: string;
  /** What was kept, and what to do next. */
  readonly children: ReactNode;
  /** Beside the way home. */
  readonly action?: ReactNode;
}

/** A page that has no plan to show, and says why. */
export function PlainPage({ icon, title, children, action }: PlainPageProps) {
  useDocumentTitle(title);
  const actions = (
    <>
      <ButtonLink href={hashOf({ page: 'home' })}>All plans and templates</ButtonLink>
      {action}
    </>
  );
  return (
    <Page bar={<PlainBar />}>
      <h1 tabIndex={-1} className="sr-only">
        {title}
      </h1>
      <ArrivalFocus />
      <EmptyState icon={icon} title={title} actions={actions}>
        {children}
      </EmptyState>
    </Page>
  );
}
