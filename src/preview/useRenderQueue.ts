import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { renderCache } from './renderCache.ts';
import { Renderer } from './thread/Renderer.ts';
import { RenderQueue, type RenderJob } from './thread/RenderQueue.ts';
import { type PreviewSection, sectionIndexAt, sectionSources } from './sectionSources.ts';
import { startRenderer } from './thread/startRenderer.ts';

export interface PreviewedPlan {
  readonly text: string;
  readonly sections: readonly PreviewSection[];
  readonly liveFrom: number;
  readonly liveTo: number;
}

/** The plan's sections, and the queue that draws them; the section that is being written comes first. */
export function useRenderQueue(plan: PreviewedPlan): readonly [RenderQueue, readonly RenderJob[]] {
  const [queue] = useState(() => new RenderQueue(new Renderer(startRenderer), renderCache));
  const { text, sections, liveFrom } = plan;
  const jobs = useMemo(() => sectionSources(text, sections), [text, sections]);
  useLayoutEffect(() => {
    const first = Math.max(sectionIndexAt(sections, liveFrom), 0);
    queue.want([...jobs.slice(first), ...jobs.slice(0, first)]);
  }, [queue, jobs, sections, liveFrom]);
  useEffect(() => () => queue.release(), [queue]);
  return [queue, jobs];
}
