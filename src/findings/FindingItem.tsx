import { BellOff, Wrench } from 'lucide-react';

import type { Finding } from '@/core/review/finding';
import { review } from '@/session/review';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { onFirstClick } from '@/ui/secondClick';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { goToPlace, mendFinding, silenceFinding } from './findingDeeds.ts';
import { lineOf } from './lineOf.ts';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly readOnly: boolean;
}

/** One finding: what, where, the way there, and what mends it. */
export function FindingItem({ finding, readOnly }: FindingItemProps) {
  const { what, fix } = finding;
  const { plan } = review.getState();
  return (
    <li className="group/finding relative flex items-start gap-1 py-2 ps-3 pe-1.5 hover:bg-sunken/50">
      <div className="grid min-w-0 grow justify-items-start gap-1.5">
        <button
          type="button"
          onClick={() => goToPlace(finding)}
          className="min-h-6 text-start text-sm outline-offset-2 [overflow-wrap:anywhere] hover:text-accent"
        >
          <span dir="auto">{what}</span>
          {plan && (
            <span className="ms-1.5 text-xs whitespace-nowrap text-muted tabular-nums">
              line {lineOf(plan, finding.from)}
            </span>
          )}
        </button>
        {fix && !readOnly && (
          <Button size="small" icon={<Wrench />} onClick={onFirstClick(() => mendFinding(finding))}>
            {fix.name}
            <VisuallyHidden>: {what}</VisuallyHidden>
          </Button>
        )}
      </div>
      {!readOnly && (
        <IconButton
          label="Silence here, by a comment"
          size="small"
          icon={<BellOff />}
          className="text-muted opacity-0 group-focus-within/finding:opacity-100 group-hover/finding:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
          onClick={onFirstClick(() => silenceFinding(finding))}
        />
      )}
    </li>
  );
}
