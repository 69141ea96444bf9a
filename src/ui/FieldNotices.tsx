import type { ReactNode } from 'react';
import { toneIcons, toneNames, toneText, type Tone } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface FieldNotice {
  readonly tone: Tone;
  readonly message: ReactNode;
  /** What to do about it: a `NoteAction`. */
  readonly action?: ReactNode;
}

export interface FieldNoticesProps {
  /** For what they describe. */
  readonly id?: string;
  readonly notices: readonly FieldNotice[];
  readonly className?: string;
}

/** What was found about a field, below it. */
export function FieldNotices({ id, notices, className = 'mt-1.5' }: FieldNoticesProps) {
  return (
    <ul id={id} role="list" data-findings className={`grid gap-1 ${className}`}>
      {notices.map(({ tone, message, action }, index) => {
        const Icon = toneIcons[tone];
        return (
          <li key={index} className={`flex flex-wrap items-baseline gap-x-1.5 text-xs ${toneText[tone]}`}>
            <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0 self-start" />
            <span className="min-w-0 grow basis-48">
              <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>
              {message}
            </span>
            {action}
          </li>
        );
      })}
    </ul>
  );
}
