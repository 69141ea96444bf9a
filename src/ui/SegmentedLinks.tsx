import type { ReactNode } from 'react';
import { segmentClass, segmentFrame } from '@/ui/segmentClass';

export interface SegmentedLink {
  readonly href: string;
  readonly label: ReactNode;
}

export interface SegmentedLinksProps {
  /** What is switched between: `View`. */
  readonly label: string;
  readonly links: readonly SegmentedLink[];
  /** The `href` that is shown now. */
  readonly current: string;
}

/** The same place seen in several ways, each with an address of its own. */
export function SegmentedLinks({ label, links, current }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={segmentFrame}>
      {links.map(({ href, label: words }) => (
        <a
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          className={segmentClass(href === current)}
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
