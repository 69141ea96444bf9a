import { joinClasses } from '@/ui/joinClasses';

export interface RingProps {
  readonly done: number;
  /** 0 is an empty ring: nothing to do is not the same as everything done. */
  readonly total: number;
  /** What is counted, read out as `5 of 8 filled`. Left out where the same words stand beside the ring. */
  readonly unit?: string;
  readonly className?: string;
}

const radius = 6;
const length = 2 * Math.PI * radius;

/** A full ring carries a tick, so that it is not told from others by its green alone. */
export function Ring({ done, total, unit, className = 'size-4' }: RingProps) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  const full = total > 0 && done >= total;
  const name =
    unit === undefined
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': `${done} of ${total} ${unit}` };
  return (
    <svg
      {...name}
      viewBox="0 0 16 16"
      fill="none"
      className={joinClasses('shrink-0', full ? 'text-ok' : 'text-accent', className)}
    >
      <circle cx="8" cy="8" r={radius} strokeWidth="2.25" className="stroke-line-2" />
      {share > 0 && (
        <circle
          cx="8"
          cy="8"
          r={radius}
          strokeWidth="2.25"
          stroke="currentColor"
          strokeDasharray={`${share * length} ${length}`}
          transform="rotate(-90 8 8)"
          className="transition-[stroke-dasharray] duration-300"
        />
      )}
      {full && (
        <path
          d="m5.6 8.2 1.7 1.6 3.1-3.4"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
