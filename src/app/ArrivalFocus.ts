import { useEffect } from 'react';

/** The first page has the focus that the browser gives it. */
let isFirst = true;

/**
 * Leads the focus to the page's main heading once the page is there, so that a keyboard or a screen reader goes on from
 * the new page. A place that has asked for the focus keeps it.
 */
function useArrivalFocus(): void {
  useEffect(() => {
    const wasFirst = isFirst;
    isFirst = false;
    if (wasFirst) return;
    const page = document.getElementById('main');
    if (!page || page.contains(document.activeElement)) return;
    const heading = page.querySelector<HTMLElement>('h1') ?? page;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, []);
}

/** Stands behind what is awaited, so that its effect comes when that is on screen. */
export function ArrivalFocus(): null {
  useArrivalFocus();
  return null;
}
