import type { ReactNode } from 'react';

/** Words for those who listen, where the eye has a shape. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
