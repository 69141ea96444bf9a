import { joinClasses } from '@/ui/joinClasses';

export interface MeterSegment {
  readonly value: number;
  readonly tone: 'ok' | 'accent' | 'warn' | 'bad';
  /** Read out with the value: `11 done`. */
  readonly name: string;
}

export interface MeterProps {
  readonly segments: readonly MeterSegment[];
  readonly total: number;
  /** What is measured: `Tasks`. */
  readonly label: string;
  readonly className?: string;
}

const tones = { ok: 'bg-ok', accent: 'bg-accent', warn: 'bg-warn', bad: 'bg-bad' } as const;

export function Meter({ segments, total, label, className }: MeterProps) {
  const parts = segments.map(({ value, name }) => `${value} ${name}`).join(', ');
  return (
    <div
      role="img"
      aria-label={`${label}: ${parts} of ${total}`}
      className={joinClasses(
        'flex h-1.5 overflow-hidden rounded-full bg-line forced-colors:border',
        className,
      )}
    >
      {segments.map(({ value, tone, name }) => (
        <span
          key={name}
          style={{ width: `${total > 0 ? Math.min(100, (100 * value) / total) : 0}%` }}
          className={joinClasses(tones[tone], 'transition-[width] duration-300 forced-colors:bg-[Highlight]')}
        />
      ))}
    </div>
  );
}
