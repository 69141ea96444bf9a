import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings what is being written into sight, once for each new range and only if none of it is in sight. `version` rises
 * when more of the plan is drawn: what is not drawn yet is waited for.
 */
export function useScrollToLive(
  root: RefObject<HTMLElement | null>,
  liveFrom: number,
  liveTo: number,
  version: number,
): void {
  const reached = useRef('');
  useEffect(() => {
    const range = `${liveFrom}-${liveTo}`;
    if (liveFrom < 0 || reached.current === range) return;
    const live = root.current?.querySelector('.live');
    if (!root.current || !live) return;
    reached.current = range;
    reveal(root.current, live);
  }, [root, liveFrom, liveTo, version]);
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
