import { openFindings } from '@/actions/findingsPanel';
import type { Finding } from '@/core/review/finding';
import { FieldNotices, type FieldNotice } from '@/ui/FieldNotices';
import { NoteAction } from '@/ui/NoteAction';
import { onFirstClick } from '@/ui/secondClick';
import { mendFinding } from './findingDeeds.ts';
import { severityTones } from './severitySigns.ts';
import { useFindingsAt } from './useFindingsAt.ts';

export interface PlaceFindingsProps {
  /** Of a row, a field or a section. */
  readonly path: string;
  readonly readOnly: boolean;
  readonly className?: string;
}

/** The problems at a place of the plan, below it. Nothing where there are none. */
export function PlaceFindings({ path, readOnly, className }: PlaceFindingsProps) {
  const findings = useFindingsAt(path);
  if (findings.length === 0) return null;
  return (
    <FieldNotices
      notices={findings.map((finding) => noticeOf(finding, readOnly))}
      {...(className === undefined ? {} : { className })}
    />
  );
}

/** A finding as a field tells it: what, what mends it, and the way to why. */
export function noticeOf(finding: Finding, readOnly: boolean): FieldNotice {
  const { what, code, severity, fix } = finding;
  return {
    tone: severityTones[severity],
    message: what,
    action: (
      <span className="flex flex-wrap gap-x-3">
        {fix && !readOnly && (
          <NoteAction onClick={onFirstClick(() => mendFinding(finding))}>{fix.name}</NoteAction>
        )}
        <NoteAction aria-label={`Why: ${what}`} onClick={() => openFindings(code)}>
          Why
        </NoteAction>
      </span>
    ),
  };
}
