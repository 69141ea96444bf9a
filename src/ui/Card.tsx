import type { ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface CardProps extends ComponentProps<'div'> {
  /** Answers to the pointer: one link or button inside carries the class `cover-card` and is the whole card's target. */
  readonly interactive?: boolean;
}

const answering =
  'transition-[border-color,box-shadow] duration-150 hover:border-edge hover:shadow-popup has-[.cover-card:focus-visible]:outline-2 has-[.cover-card:focus-visible]:outline-offset-2 has-[.cover-card:focus-visible]:outline-accent [&_.cover-card:focus-visible]:outline-none';

export function Card({ interactive = false, className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={joinClasses(
        'relative rounded-card border border-line bg-surface p-4',
        interactive && answering,
        className,
      )}
    />
  );
}
