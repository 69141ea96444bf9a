import type { Finding, Severity } from '@/core/review/finding';
import { joinClasses } from '@/ui/joinClasses';
import { toneIcons, toneText } from '@/ui/tone';
import { severities } from './findingKinds.ts';
import { severityCount, severityTones } from './severitySigns.ts';

export interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly hidden: ReadonlySet<Severity>;
  readonly onChange: (hidden: ReadonlySet<Severity>) => void;
}

/** How many there are of each severity; a press hides them or shows them again. */
export function SeverityFilter({ findings, hidden, onChange }: SeverityFilterProps) {
  const toggle = (severity: Severity): void => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div role="group" aria-label="Show" className="flex flex-wrap gap-1.5">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const Icon = toneIcons[severityTones[severity]];
        if (count === 0) return null;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={!hidden.has(severity)}
            onClick={() => toggle(severity)}
            className={joinClasses(
              'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-xs font-medium tabular-nums pointer-coarse:min-h-10',
              hidden.has(severity)
                ? 'border-dashed border-line-2 text-muted'
                : 'border-line-2 bg-sunken text-ink',
            )}
          >
            <Icon aria-hidden="true" className={joinClasses('size-3.5', toneText[severityTones[severity]])} />
            {severityCount(severity, count)}
          </button>
        );
      })}
    </div>
  );
}
