import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  readonly value: string;
  /** At least this many lines. */
  readonly rows?: number;
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
const inner = 'px-3 py-2 leading-normal whitespace-pre-wrap';

/**
 * As tall as its text. Where the browser cannot do that, an invisible copy of the text in the same grid cell gives the
 * height, so no layout is read or forced while typing.
 */
export function TextArea({ value, rows = 2, className, ...rest }: TextAreaProps) {
  const field = (
    <textarea
      dir="auto"
      {...rest}
      value={value}
      rows={rows}
      className={joinClasses(
        'field-box block w-full resize-none',
        inner,
        growsByItself ? 'field-sizing-content' : 'col-start-1 row-start-1 overflow-hidden',
        className,
      )}
      style={growsByItself ? { minHeight: `calc(${rows}lh + 1rem + 2px)` } : undefined}
    />
  );
  if (growsByItself) return field;
  return (
    <div className="grid">
      {field}
      <div
        aria-hidden="true"
        className={joinClasses('invisible col-start-1 row-start-1 border [overflow-wrap:anywhere]', inner)}
      >
        {value}{' '}
      </div>
    </div>
  );
}
