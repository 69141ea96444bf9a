import { DraftSection } from './DraftSection.tsx';
import { Gallery } from './Gallery.tsx';
import type { RenderPreview } from './renderPreview.ts';
import { usePastedPlan } from './usePastedPlan.ts';

export interface HomeViewProps {
  readonly renderPreview: RenderPreview;
}

/** Where plans begin: the templates, and the drafts that are there. */
export function HomeView({ renderPreview }: HomeViewProps) {
  usePastedPlan();
  return (
    <div className="mx-auto max-w-290 px-6 py-8.5 max-sm:px-4 max-sm:py-6">
      <h1 tabIndex={-1} className="text-2xl font-title outline-none">
        Start a plan
      </h1>
      <p className="mt-1 mb-4.5 text-base text-muted">
        Pick a shape, fill in the form, and take the markdown with you.
      </p>
      <Gallery renderPreview={renderPreview} />
      <DraftSection />
    </div>
  );
}
