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

/**
 * What was found about a field, below it. What to do about it stands at the end of the line, where all of them are in one
 * column; in a narrow room it stands under the words.
 */
export function FieldNotices({ id, notices, className = 'mt-1.5' }: FieldNoticesProps) {
  return (
    <ul id={id} role="list" data-findings className={`@container grid gap-1 ${className}`}>
      {notices.map(({ tone, message, action }, index) => {
        const Icon = toneIcons[tone];
        return (
          <li
            key={index}
            className={`grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-1.5 text-xs @md:grid-cols-[auto_minmax(0,1fr)_auto] ${toneText[tone]}`}
          >
            <Icon aria-hidden="true" className="mt-0.5 size-3.5 self-start" />
            <span className="[overflow-wrap:anywhere]">
              <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>
              {message}
            </span>
            {action !== undefined && <span className="col-start-2 @md:col-start-3 @md:ps-2">{action}</span>}
          </li>
        );
      })}
    </ul>
  );
}
