import type { ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export type SaveState = 'saved' | 'saving' | 'failed';

export interface SaveStatusProps {
  readonly state: SaveState;
  /** Why not, in a few words; only shown when saving failed. */
  readonly reason?: string;
  /** What to do about a failure: a button to download. */
  readonly children?: ReactNode;
}

const words: Readonly<Record<SaveState, string>> = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' };
const dots: Readonly<Record<SaveState, string>> = {
  saved: 'bg-ok',
  saving: 'border-[1.5px] border-accent animate-pulse',
  failed: 'bg-bad rounded-[2px]! rotate-45',
};

/** Always in sight; on a phone its dot alone, while all is well. It does not speak by itself: whoever saves announces what is worth hearing. */
export function SaveStatus({ state, reason, children }: SaveStatusProps) {
  const failed = state === 'failed';
  return (
    <div
      title={failed ? undefined : words[state]}
      className={joinClasses(
        'flex items-center gap-1.75 text-xs whitespace-nowrap',
        failed ? 'min-w-0 text-bad' : 'shrink-0 text-muted',
      )}
    >
      <span aria-hidden="true" className={joinClasses('size-1.75 shrink-0 rounded-full', dots[state])} />
      <span className={failed ? 'font-strong' : 'max-sm:sr-only'}>{words[state]}</span>
      {failed && reason && <span className="truncate">{reason}</span>}
      {failed && children}
    </div>
  );
}
