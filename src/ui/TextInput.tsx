import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

/** One line of the person's own words, in any script. Named by a `Field` around it or by `aria-label`. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      dir="auto"
      {...rest}
      className={joinClasses('field-box min-h-9 w-full px-3 py-1.5 pointer-coarse:min-h-10', className)}
    />
  );
}
