import { useEffect, useRef } from 'react';
import { closeFindings, openFindings, useFindingsPanel } from '@/actions/findingsPanel';
import { countBySeverity } from '@/core/review/finding';
import { problemsIn, startReview, useReview } from '@/session/review';
import { Button } from '@/ui/Button';
import { toneIcons, toneText } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { panelId } from './panelId.ts';

/** How many problems the plan has, in one look; opens and closes the panel that names them. */
export function FindingsButton() {
  const { plan, findings } = useReview((state) => state);
  const isOpen = useFindingsPanel((state) => state.isOpen);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void startReview(), []);
  const problems = problemsIn(findings);
  const { error } = countBySeverity(findings);
  const tone = error > 0 ? 'bad' : problems > 0 ? 'warn' : 'ok';
  const Icon = toneIcons[tone];
  return (
    <Button
      ref={button}
      id="findings-button"
      variant="ghost"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      title={findings.length === problems ? undefined : `${findings.length - problems} more to know`}
      icon={<Icon aria-hidden="true" className={toneText[tone]} />}
      onClick={() => (isOpen ? closeFindings() : openFindings())}
    >
      <span className="tabular-nums">
        {plan === undefined ? '…' : problems}
        <VisuallyHidden>{problems === 1 ? ' problem' : ' problems'}</VisuallyHidden>
      </span>
      <span aria-hidden="true" className="max-2xl:hidden">
        {problems === 1 ? 'problem' : 'problems'}
      </span>
    </Button>
  );
}
