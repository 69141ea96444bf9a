import type { ReactNode } from 'react';
import { chipColours, markerLetters, markerNames, type ChipKind, type MarkerKind } from '@/ui/chipKind';
import { joinClasses } from '@/ui/joinClasses';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

export type ChipProps = { readonly className?: string } & (
  | { readonly kind?: ChipKind; readonly children: ReactNode }
  /** Without words of its own a marker shows its letter, and is read out as its name. */
  | { readonly kind: MarkerKind; readonly children?: undefined }
);

export const chipShape =
  'inline-flex shrink-0 items-center justify-center gap-1 rounded-[5px] font-mono text-2xs leading-none font-medium whitespace-nowrap forced-colors:border';

export function Chip({ kind = 'neutral', children, className }: ChipProps) {
  return (
    <span className={joinClasses(chipShape, 'h-5 min-w-5 px-1.75', chipColours[kind], className)}>
      {children ?? <Letter kind={kind} />}
    </span>
  );
}

function Letter({ kind }: { readonly kind: ChipKind }) {
  if (!isMarker(kind)) return null;
  return (
    <>
      <span aria-hidden="true">{markerLetters[kind]}</span>
      <VisuallyHidden>{markerNames[kind]}</VisuallyHidden>
    </>
  );
}

function isMarker(kind: ChipKind): kind is MarkerKind {
  return kind in markerLetters;
}
