import { useEffect } from 'react';
import { goToContent } from './goToContent.ts';

/** The first page has the focus that the browser gives it. */
let isFirst = true;

/**
 * Leads the focus to the page's main heading once the page is there, so that a keyboard or a screen reader goes on from
 * the new page. A place that has asked for the focus keeps it, and so does a menu that was opened meanwhile. Stands behind what is awaited, so that its effect comes
 * when that is on screen.
 */
export function ArrivalFocus(): null {
  useEffect(() => {
    const wasFirst = isFirst;
    isFirst = false;
    if (!wasFirst && !isKept(document.activeElement)) goToContent();
  }, []);
  return null;
}

function isKept(focused: Element | null): boolean {
  return Boolean(focused?.closest('#main, [popover], dialog'));
}
