import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from '@/ui/buttonClass';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** Stands before the words. */
  readonly icon?: ReactNode;
}

/**
 * `disabled` takes the click away but not the focus (`aria-disabled`), so that a person who presses Undo for the last
 * time does not fall out of the page.
 */
export function Button({
  variant = 'default',
  size = 'medium',
  icon,
  disabled,
  onClick,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled || undefined}
      onClick={disabled ? refuse : onClick}
      className={buttonClass(variant, size, className)}
    >
      {icon}
      {rest.children}
    </button>
  );
}

function refuse(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
