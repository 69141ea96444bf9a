import { useState } from 'react';
import type { Severity } from '@/core/review/finding';
import { useReview } from '@/session/review';
import { useSession } from '@/session/useSession';
import { findingKinds } from './findingKinds.ts';
import { KindSection } from './KindSection.tsx';
import { SeverityFilter } from './SeverityFilter.tsx';
import { SilencedHere } from './SilencedHere.tsx';
import { SilentKinds } from './SilentKinds.tsx';
import { WellNote } from './WellNote.tsx';

/** The findings by their rule, with what can be done about each and about all of them. */
export function KindList() {
  const findings = useReview((state) => state.findings);
  const isReviewed = useReview(({ plan }) => plan !== undefined);
  const readOnly = useSession((state) => state.readOnly);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const kinds = findingKinds(findings).filter(({ severity }) => !hidden.has(severity));
  if (!isReviewed) return <p className="p-4 text-sm text-muted">Looking through the plan…</p>;
  return (
    <div className="grid gap-3 px-4 pt-3 pb-8">
      {findings.length === 0 ? (
        <WellNote />
      ) : (
        <SeverityFilter findings={findings} hidden={hidden} onChange={setHidden} />
      )}
      {kinds.map((kind) => (
        <KindSection key={kind.code} kind={kind} readOnly={readOnly} />
      ))}
      <SilencedHere readOnly={readOnly} />
      <SilentKinds />
    </div>
  );
}
