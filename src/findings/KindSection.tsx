import { useEffect, useId, useRef, useState } from 'react';
import { useFindingsPanel } from '@/actions/findingsPanel';
import { Button } from '@/ui/Button';
import { joinClasses } from '@/ui/joinClasses';
import { toneIcons, toneNames, toneText } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { FindingItem } from './FindingItem.tsx';
import type { FindingKind } from './findingKinds.ts';
import { KindMenu } from './KindMenu.tsx';
import { MendKindDialog } from './MendKindDialog.tsx';
import { severityTones } from './severitySigns.ts';

export interface KindSectionProps {
  readonly kind: FindingKind;
  readonly readOnly: boolean;
}

/** So many findings of a kind are in sight before somebody asks for all. */
const FIRST = 4;

/** A rule that found something: why it matters, where, and how all of it is mended. */
export function KindSection({ kind, readOnly }: KindSectionProps) {
  const { code, severity, name, why, source, findings } = kind;
  const [isWhole, setWhole] = useState(false);
  const [isMending, setMending] = useState(false);
  const [isReasonShown, showReason] = useState(false);
  const id = useId();
  const section = useAskedFor(code, () => showReason(true));
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  const tone = severityTones[severity];
  const Icon = toneIcons[tone];
  const mendable = readOnly ? 0 : findings.filter(({ fix }) => fix && !fix.byHand).length;
  return (
    <section ref={section} aria-labelledby={id} className="rounded-box border border-line">
      <header className="flex items-center gap-2 border-b border-line py-1.5 ps-3 pe-1.5">
        <Icon aria-hidden="true" className={joinClasses('size-4 shrink-0', toneText[tone])} />
        <h3 id={id} className="min-w-0 grow py-0.5 text-sm font-strong">
          <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>
          {name}
          {findings.length > 1 && (
            <span className="ms-1.5 font-normal text-muted tabular-nums">{findings.length}</span>
          )}
        </h3>
        <Button
          variant="ghost"
          size="small"
          aria-expanded={isReasonShown}
          aria-controls={`${id}-why`}
          onClick={() => showReason(!isReasonShown)}
        >
          Why<VisuallyHidden> {name} matters</VisuallyHidden>
        </Button>
        <KindMenu
          kind={kind}
          readOnly={readOnly}
          onMend={mendable > 0 ? () => setMending(true) : undefined}
        />
      </header>
      <div
        id={`${id}-why`}
        hidden={!isReasonShown}
        className="border-b border-line bg-sunken/60 px-3 py-2 text-xs text-ink-2"
      >
        <p>{why}</p>
        <p className="mt-1 text-muted">
          From: {source}. Code <code className="font-mono">{code}</code>.
        </p>
      </div>
      <ul role="list" className="divide-y divide-line">
        {shown.map((finding, at) => (
          <FindingItem
            key={`${finding.path ?? finding.from} ${finding.what} ${at}`}
            finding={finding}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {(shown.length < findings.length || mendable > 1) && (
        <footer className="flex flex-wrap gap-2 border-t border-line px-2 py-1.5">
          {shown.length < findings.length && (
            <Button variant="ghost" size="small" onClick={() => setWhole(true)}>
              Show all {findings.length}
            </Button>
          )}
          {mendable > 1 && (
            <Button size="small" className="ms-auto" aria-haspopup="dialog" onClick={() => setMending(true)}>
              Mend all {mendable}…
            </Button>
          )}
        </footer>
      )}
      {isMending && <MendKindDialog code={code} name={name} onClose={() => setMending(false)} />}
    </section>
  );
}

/** Comes into sight, and tells why it matters, when somebody asked about a finding of it elsewhere. */
function useAskedFor(code: string, onAsked: () => void) {
  const section = useRef<HTMLElement>(null);
  const { code: asked, requests } = useFindingsPanel((state) => state);
  const seen = useRef(0);
  useEffect(() => {
    if (asked !== code || seen.current === requests) return;
    seen.current = requests;
    section.current?.scrollIntoView({ block: 'nearest' });
    onAsked();
  });
  return section;
}
