import type { Severity } from '@/core/review/finding';
import type { Tone } from '@/ui/tone';

export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'neutral',
};

/** `1 error`, `2 notes`. */
export function severityCount(severity: Severity, count: number): string {
  const noun = severity === 'info' ? 'note' : severity;
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
