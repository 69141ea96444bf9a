import { useEffect, useRef } from 'react';
import type { Step } from '@/core/steps';
import { session, stayAt } from '@/session/session';
import { useSession } from '@/session/useSession';
import { RowMenu } from '../rows/RowMenu.tsx';
import { formId } from '../focusPath.ts';
import { isLookOnly } from '../isLookOnly.ts';
import { onPressBeside } from '../onPressBeside.ts';
import { AbsentSections } from './AbsentSections.tsx';
import { formEntries } from './formEntries.ts';
import { SectionForm } from './SectionForm.tsx';
import { StepHeading } from './StepHeading.tsx';
import './lookOnly.css';
import { LookOnlyNote } from './LookOnlyNote.tsx';
import { followFocus, followHistory } from './writtenPath.ts';

export interface StepFormProps {
  readonly step: Step;
}

/** The fields of one step, in the order of the document. */
export function StepForm({ step }: StepFormProps) {
  useSession(({ structure }) => structure);
  const lookOnly = isLookOnly();
  const { plan } = session.getState();
  useEffect(() => followHistory(), []);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
    if (!session.getState().place) stayAt({ path: step.path });
  }, [step.path]);
  return (
    <div ref={scroller} className="relative min-h-0 grow overflow-y-auto scroll-py-4 bg-surface">
      <div
        id={formId}
        role="presentation"
        onFocus={followFocus}
        onMouseDown={onPressBeside}
        data-look-only={lookOnly || undefined}
        className="mx-auto grid max-w-192 grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-6 pb-16 @lg:px-9"
      >
        {lookOnly && <LookOnlyNote />}
        <StepHeading key={step.path} step={step} />
        {formEntries(plan, step).map((entry, at) =>
          'specs' in entry ? (
            <AbsentSections key={`${entry.parent} ${at}`} parent={entry.parent} specs={entry.specs} />
          ) : (
            <SectionForm key={entry.section} path={entry.section} step={step} first={at === 0} />
          ),
        )}
        <RowMenu />
      </div>
    </div>
  );
}
