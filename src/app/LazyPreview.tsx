import { lazy, Suspense, useState } from 'react';
import { loadedPlanPreview, loadPlanPreview } from './loadPlanPreview.ts';
import type { PlanPreviewProps } from './PlanPreview.tsx';

const PlanPreview = lazy(async () => ({ default: await loadPlanPreview() }));

/** The preview, loaded when it is first wanted. */
export function LazyPreview(props: PlanPreviewProps) {
  const [Ready] = useState(loadedPlanPreview);
  if (Ready) return <Ready {...props} />;
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
