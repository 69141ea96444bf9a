import type { ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { toneGround, toneIcons, toneNames, type Tone } from '@/ui/tone';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export interface NoteProps {
  readonly tone?: Tone;
  /** Says what happened and what was kept. */
  readonly children: ReactNode;
  /** What to do next: a `NoteAction`, several, or a link. */
  readonly action?: ReactNode;
  readonly id?: string;
  readonly className?: string;
}

export function Note({ tone = 'warn', children, action, id, className }: NoteProps) {
  const Icon = toneIcons[tone];
  return (
    <div
      id={id}
      className={joinClasses(
        'flex gap-2.5 rounded-box px-3 py-2.25 text-sm forced-colors:border',
        toneGround[tone],
        className,
      )}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="flex grow flex-wrap items-start gap-x-4 gap-y-1">
        <div className="min-w-0 grow basis-40">
          <VisuallyHidden>{toneNames[tone]}: </VisuallyHidden>
          {children}
        </div>
        {action}
      </div>
    </div>
  );
}
