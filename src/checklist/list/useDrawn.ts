import { useEffect, useRef, useState, type RefObject } from 'react';
import { whenIdle } from './whenIdle.ts';

/**
 * Whether a piece of the list is drawn: at once where it is needed now, else when its ground comes near the screen, or
 * when the browser rests, as long as the whole list is not too long for that. What is drawn stays, until the list is
 * another: `list` names the one that it is a piece of.
 */
export function useDrawn<Ground extends HTMLElement>(
  isNeeded: boolean,
  list: string,
  tasks: number,
): readonly [RefObject<Ground | null>, boolean] {
  const ground = useRef<Ground>(null);
  const [drawnIn, setDrawnIn] = useState<string>();
  if (isNeeded && drawnIn !== list) setDrawnIn(list);
  const isDrawn = isNeeded || drawnIn === list;
  const fills = tasks <= FILLED;
  useEffect(() => {
    const element = ground.current;
    if (isDrawn || !element) return;
    const draw = (): void => setDrawnIn(list);
    const stopWatching = whenNear(element, draw);
    const stopWaiting = fills ? whenIdle(draw) : undefined;
    return () => {
      stopWatching();
      stopWaiting?.();
    };
  }, [isDrawn, list, fills]);
  return [ground, isDrawn];
}

function whenNear(element: HTMLElement, near: () => void): () => void {
  const root = element.closest('[data-checklist-scroll]');
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) near();
    },
    { root, rootMargin: '900px 0px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** So many tasks can be on the page together, where the browser's own search and a screen reader find them all. */
const FILLED = 400;
