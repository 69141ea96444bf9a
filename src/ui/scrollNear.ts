/** Scrolls the box around an element while the pointer is near its upper or lower edge. Called for each pointer move. */
export function scrollNear(element: HTMLElement, y: number): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollBy({ top: -STEP, behavior: 'instant' });
  else if (y > bottom - EDGE) scroller.scrollBy({ top: STEP, behavior: 'instant' });
}

function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return undefined;
}

const EDGE = 48;
const STEP = 16;
