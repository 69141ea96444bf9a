import type { ComponentProps, ReactNode } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from '@/ui/buttonClass';

export interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  variant = 'default',
  size = 'medium',
  icon,
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {icon}
      {rest.children}
    </a>
  );
}
