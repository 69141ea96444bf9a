import { useEffect, useRef, useState, type RefObject } from 'react';
import { whenIdle } from './whenIdle.ts';

/**
 * Whether a piece of the list is drawn: at once where it is needed now, else when its ground comes near the screen, or
 * when the browser rests, as long as the whole list is not too long for that. What is drawn stays.
 */
export function useDrawn(
  isNeeded: boolean,
  tasks: number,
): readonly [RefObject<HTMLLIElement | null>, boolean] {
  const ground = useRef<HTMLLIElement>(null);
  const [wasDrawn, setDrawn] = useState(isNeeded);
  if (isNeeded && !wasDrawn) setDrawn(true);
  const isWaiting = !wasDrawn;
  const fills = tasks <= FILLED;
  useEffect(() => {
    const element = ground.current;
    if (!isWaiting || !element) return;
    const draw = (): void => setDrawn(true);
    const stopWatching = whenNear(element, draw);
    const stopWaiting = fills ? whenIdle(draw) : undefined;
    return () => {
      stopWatching();
      stopWaiting?.();
    };
  }, [isWaiting, fills]);
  return [ground, wasDrawn || isNeeded];
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
const FILLED = 1500;
