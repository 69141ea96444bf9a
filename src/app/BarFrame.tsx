import type { ReactNode } from 'react';

export interface BarFrameProps {
  readonly start: ReactNode;
  /** In the middle; on a narrow screen in a row of its own below. */
  readonly middle: ReactNode;
  readonly end: ReactNode;
}

export function BarFrame({ start, middle, end }: BarFrameProps) {
  return (
    <div className="grid min-h-13 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-3.5 max-sm:gap-x-1.5 lg:grid-cols-[minmax(0,1fr)_auto_minmax(max-content,1fr)]">
      <div className="flex min-h-13 min-w-0 items-center gap-2.5">{start}</div>
      <div className="max-lg:order-last max-lg:col-span-2 max-lg:pb-2 max-lg:text-center max-sm:[&>nav]:flex max-sm:[&>nav>a]:grow">
        {middle}
      </div>
      <div className="flex items-center justify-end gap-1">{end}</div>
    </div>
  );
}
