import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { sectionIndexAt } from './sectionSources.ts';
import type { RenderJob, RenderQueue } from './thread/RenderQueue.ts';
import type { PreviewedPlan } from './useRenderQueue.ts';

/**
 * Brings what is being written into sight, once for each new range and only if none of it is in sight. What is not drawn
 * yet is waited for, and so are a section's newest words: its old ones still have the old place marked.
 */
export function useScrollToLive(
  root: RefObject<HTMLElement | null>,
  { sections, liveFrom, liveTo }: PreviewedPlan,
  jobs: readonly RenderJob[],
  queue: RenderQueue,
): void {
  const reached = useRef('');
  const version = useSyncExternalStore(queue.subscribe, queue.version);
  const job = jobs[sectionIndexAt(sections, liveFrom)];
  const drawn = job && queue.shown(job.key)?.markdown === job.markdown ? job.key : undefined;
  useEffect(() => {
    const range = `${liveFrom}-${liveTo}`;
    if (drawn === undefined || reached.current === range) return;
    const live = root.current?.querySelector(`[data-section="${CSS.escape(drawn)}"] .live`);
    if (!root.current || !live) return;
    reached.current = range;
    reveal(root.current, live);
  }, [root, liveFrom, liveTo, drawn, version]);
}

/** Near things are scrolled to, far ones are jumped to: the way there is not laid out before it is in sight. */
function reveal(root: HTMLElement, element: Element): void {
  const way = wayTo(root, element);
  if (way === 0) return;
  const isNear = Math.abs(way) < root.clientHeight * 2;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.scrollBy({ top: way, behavior: isNear && !isCalm ? 'smooth' : 'instant' });
  if (!isNear) requestAnimationFrame(() => root.scrollBy({ top: wayTo(root, element), behavior: 'instant' }));
}

/** Pixels to scroll until the element begins in the upper part of the root; 0 while some of it is in sight. */
function wayTo(root: HTMLElement, element: Element): number {
  const view = root.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const isInSight = place.bottom > view.top && place.top < view.bottom;
  return isInSight ? 0 : place.top - view.top - root.clientHeight / 4;
}
