import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface RowProps extends ComponentProps<'li'> {
  /** The row that keys act on. */
  readonly current?: boolean;
}

/** One line of `Rows`. Content that stretches takes `grow min-w-0`. */
export function Row({ current = false, className, ...rest }: RowProps) {
  return <li {...rest} className={joinClasses(rowShape, current && rowCurrent, className)} />;
}

export const rowShape =
  'relative flex min-h-10 items-center gap-2.25 px-2.5 py-1.5 first:rounded-t-[7px] last:rounded-b-[7px]';
export const rowCurrent =
  'bg-accent-soft forced-colors:outline-1 forced-colors:-outline-offset-1 forced-colors:outline-[Highlight]';
