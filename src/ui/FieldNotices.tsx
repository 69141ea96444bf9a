import type { ReactNode } from 'react';
import { toneIcons, toneNames, toneText, type Tone } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface FieldNotice {
  readonly tone: Tone;
  readonly message: ReactNode;
  /** What to do about it: a `NoteAction`. */
  readonly action?: ReactNode;
}

/** What was found about a field, below it. */
export function FieldNotices({
  id,
  notices,
}: {
  readonly id: string;
  readonly notices: readonly FieldNotice[];
}) {
  return (
    <ul id={id} role="list" className="mt-1.5 grid gap-1">
      {notices.map(({ tone, message, action }, index) => {
        const Icon = toneIcons[tone];
        return (
          <li key={index} className={`flex items-baseline gap-1.5 text-xs ${toneText[tone]}`}>
            <Icon aria-hidden="true" className="size-3.5 shrink-0 self-center" />
            <span className="grow">
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
