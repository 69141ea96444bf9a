import type { ComponentProps, ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface PillProps extends Omit<ComponentProps<'button'>, 'onClick'> {
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
  /** How many it would leave. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A filter that is on or off. */
export function Pill({ pressed, onPressedChange, count, children, className, ...rest }: PillProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      onClick={() => onPressedChange(!pressed)}
      className={joinClasses(pillShape, pressed ? pillOn : pillOff, className)}
    >
      {children}
      {count !== undefined && <span className="tabular-nums">{count}</span>}
    </button>
  );
}

/** For a button that stands among pills: a menu of groupings, a search. */
export const pillShape =
  'inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-full border px-2.5 text-xs font-medium whitespace-nowrap select-none transition-colors duration-100 pointer-coarse:min-h-10 pointer-coarse:px-3.5 [&_svg]:size-3.5';
export const pillOff = 'border-line-2 bg-surface text-ink hover:border-edge';
const pillOn =
  'border-accent bg-accent-soft text-accent forced-colors:forced-color-adjust-none forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]';
