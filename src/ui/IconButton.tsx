import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '@/ui/Button';
import { joinClasses } from '@/ui/joinClasses';
import { ariaShortcut, type Shortcut } from '@/ui/shortcut';
import { Tooltip } from '@/ui/Tooltip';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> {
  /** What it does: read out, and shown as a hint. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: Shortcut;
}

export function IconButton({
  label,
  icon,
  shortcut,
  variant = 'ghost',
  size,
  className,
  ...rest
}: IconButtonProps) {
  const width = size === 'small' ? 'w-7' : 'w-8';
  return (
    <Tooltip text={label} shortcut={shortcut} names>
      <Button
        {...rest}
        variant={variant}
        size={size}
        aria-label={label}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        className={joinClasses(width, '!px-0 pointer-coarse:w-10', className)}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
