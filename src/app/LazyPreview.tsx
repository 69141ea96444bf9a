import { lazy, Suspense } from 'react';
import type { PlanPreviewProps } from './PlanPreview.tsx';

const PlanPreview = lazy(async () => ({ default: (await import('./PlanPreview.tsx')).PlanPreview }));

/** The preview, loaded when it is first wanted. */
export function LazyPreview(props: PlanPreviewProps) {
  return (
    <Suspense
      fallback={
        <p role="status" className="p-6 text-sm text-muted">
          Drawing the plan…
        </p>
      }
    >
      <PlanPreview {...props} />
    </Suspense>
  );
}
