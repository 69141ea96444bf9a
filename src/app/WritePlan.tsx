import { lazy, Suspense } from 'react';
import type { RenderPreview } from '@/write/preview/renderPreview';
import { WriteView } from '@/write/WriteView';

const LivePreview = lazy(async () => ({ default: (await import('./LivePreview.tsx')).LivePreview }));

const renderPreview: RenderPreview = (request) => (
  <Suspense fallback={<p className="p-6 text-sm text-muted">Drawing the plan…</p>}>
    <LivePreview {...request} />
  </Suspense>
);

/** The forms with the preview beside them. */
export function WritePlan() {
  return <WriteView renderPreview={renderPreview} />;
}
