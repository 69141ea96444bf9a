import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

/** A framed list. The explicit role keeps it a list for Safari, which forgets lists without bullets. */
export function Rows({ className, ...rest }: ComponentProps<'ul'>) {
  return (
    <ul
      role="list"
      {...rest}
      className={joinClasses('divide-y divide-line rounded-box border border-line bg-surface', className)}
    />
  );
}
