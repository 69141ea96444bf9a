import { memo } from 'react';
import type { RenderJob, RenderQueue } from './thread/RenderQueue.ts';
import { liveWithin } from './sectionSources.ts';
import { SectionView } from './SectionView.tsx';
import type { PreviewedPlan } from './useRenderQueue.ts';

export interface SectionListProps {
  readonly queue: RenderQueue;
  readonly plan: PreviewedPlan;
  /** The plan's sections, in its order. */
  readonly jobs: readonly RenderJob[];
  readonly ticks: boolean;
  readonly printing: boolean;
}

/** Every section of the plan; of those only the changed ones are drawn again. */
export const SectionList = memo(function SectionList(props: SectionListProps) {
  const { queue, plan, jobs, ticks, printing } = props;
  const { sections, liveFrom, liveTo } = plan;
  return sections.map((section, index) => {
    const isLast = index === sections.length - 1;
    const live = liveFrom < 0 ? undefined : liveWithin(section, { from: liveFrom, to: liveTo }, isLast);
    return (
      <SectionView
        key={section.key}
        queue={queue}
        sectionKey={section.key}
        markdown={jobs[index]?.markdown ?? ''}
        liveFrom={live?.from ?? -1}
        liveTo={live?.to ?? -1}
        ticks={ticks}
        printing={printing}
      />
    );
  });
});
