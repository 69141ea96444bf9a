import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { isLookOnly } from '../isLookOnly.ts';

export interface GrowingTextProps extends ComponentProps<'textarea'> {
  readonly value: string;
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
const shape =
  'bare block w-full rounded focus:bg-surface min-w-0 resize-none px-1 py-1 leading-normal [overflow-wrap:anywhere]';

/** A frameless text area as tall as its words: one line when they fit. The frame around it shows the focus. */
export function GrowingText({ value, className, ...others }: GrowingTextProps) {
  const rest = { readOnly: isLookOnly(), ...others };
  if (growsByItself) {
    return (
      <textarea
        dir="auto"
        rows={1}
        {...rest}
        value={value}
        className={joinClasses(shape, 'field-sizing-content', className)}
      />
    );
  }
  return (
    <span className="grid min-w-0">
      <textarea
        dir="auto"
        rows={1}
        {...rest}
        value={value}
        className={joinClasses(shape, 'col-start-1 row-start-1 overflow-hidden', className)}
      />
      <span
        aria-hidden="true"
        className={joinClasses(shape, 'invisible col-start-1 row-start-1 whitespace-pre-wrap', className)}
      >
        {value}{' '}
      </span>
    </span>
  );
}
