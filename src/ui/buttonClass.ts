import { joinClasses } from '@/ui/joinClasses';

export type ButtonVariant = 'primary' | 'default' | 'ghost' | 'accent' | 'danger';
export type ButtonSize = 'small' | 'medium';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-accent bg-accent text-accent-ink not-aria-disabled:hover:border-accent-strong not-aria-disabled:hover:bg-accent-strong',
  default:
    'border-line-2 bg-surface text-ink not-aria-disabled:hover:border-edge not-aria-disabled:hover:bg-sunken',
  ghost:
    'border-transparent bg-transparent text-ink-2 not-aria-disabled:hover:bg-sunken not-aria-disabled:hover:text-ink aria-expanded:bg-sunken',
  accent:
    'border-transparent bg-transparent text-accent not-aria-disabled:hover:bg-accent-soft aria-expanded:bg-accent-soft',
  danger: 'border-bad bg-bad text-bad-ink not-aria-disabled:hover:brightness-110',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'min-h-7 px-2 gap-1 text-xs',
  medium: 'min-h-8 px-3 gap-1.5 text-sm',
};

const base =
  'inline-flex shrink-0 items-center justify-center rounded-control border font-medium select-none transition-colors duration-100 pointer-coarse:min-h-10 aria-disabled:opacity-55 aria-disabled:cursor-not-allowed [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]';

export function buttonClass(variant: ButtonVariant, size: ButtonSize, more?: string): string {
  return joinClasses(base, variants[variant], sizes[size], more);
}
