import type { ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface PageProps {
  readonly bar: ReactNode;
  /** Stands between the bar and the content, across the whole width. */
  readonly notes?: ReactNode;
  /** As tall as the window: what is inside scrolls by itself. */
  readonly fixed?: boolean;
  readonly children: ReactNode;
}

/** The frame of every screen: a bar, notes, and the one `main`. */
export function Page({ bar, notes, fixed = false, children }: PageProps) {
  return (
    <div className={joinClasses('flex flex-col', fixed ? 'h-dvh print:h-auto' : 'min-h-dvh')}>
      <header data-print="hide" className="shrink-0 border-b border-line bg-surface">
        {bar}
      </header>
      {notes}
      <main
        id="main"
        tabIndex={-1}
        className={joinClasses('grow outline-none', fixed && 'flex min-h-0 flex-col print:block')}
      >
        {children}
      </main>
    </div>
  );
}
