import { joinClasses } from '@/ui/joinClasses';

export const segmentFrame = 'inline-flex max-w-full gap-0.5 rounded-[9px] bg-sunken p-0.75';

/** One of several in a row of which one is current. */
export function segmentClass(current: boolean): string {
  return joinClasses(
    'inline-flex min-h-6.5 items-center justify-center gap-1.5 rounded-control px-3 text-sm font-medium whitespace-nowrap select-none transition-colors duration-100 pointer-coarse:min-h-9.5 [&_svg]:size-4',
    current
      ? 'bg-raised text-ink shadow-low forced-colors:forced-color-adjust-none forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]'
      : 'text-ink-2 hover:text-ink',
  );
}
