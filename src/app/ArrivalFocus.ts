import { useEffect } from 'react';
import { goToContent } from './goToContent.ts';

/** The first page has the focus that the browser gives it. */
let isFirst = true;

/**
 * Leads the focus to the page's main heading once the page is there, so that a keyboard or a screen reader goes on from
 * the new page. A place that has asked for the focus keeps it. Stands behind what is awaited, so that its effect comes
 * when that is on screen.
 */
export function ArrivalFocus(): null {
  useEffect(() => {
    const wasFirst = isFirst;
    isFirst = false;
    const page = document.getElementById('main');
    if (!wasFirst && page?.contains(document.activeElement) !== true) goToContent();
  }, []);
  return null;
}
