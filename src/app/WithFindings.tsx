import { lazy, Suspense, type ReactNode } from 'react';
import { useFindingsPanel } from '@/actions/findingsPanel';

const FindingsPanel = lazy(async () => ({
  default: (await import('@/findings/FindingsPanel')).FindingsPanel,
}));

/** A view with the panel of the review beside it, while that is open. */
export function WithFindings({ children }: { readonly children: ReactNode }) {
  const isOpen = useFindingsPanel((state) => state.isOpen);
  return (
    <div className="flex min-h-0 grow print:block">
      <div className="flex min-h-0 min-w-0 grow flex-col">{children}</div>
      {isOpen && (
        <Suspense>
          <FindingsPanel />
        </Suspense>
      )}
    </div>
  );
}
