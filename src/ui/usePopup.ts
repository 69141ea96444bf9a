import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { placePopup, type Placement } from '@/ui/placePopup';

export interface PopupOptions {
  readonly open: boolean;
  /** What it opens at. Presses and focus there do not dismiss. */
  readonly anchor: HTMLElement | null;
  readonly side?: Placement['side'];
  readonly align?: Placement['align'];
  /** Gives the popup at least the anchor's width. */
  readonly matchWidth?: boolean;
  /** A press or the focus went elsewhere. Escape is the component's own business: it knows where the focus belongs. */
  readonly onDismiss?: () => void;
}

/**
 * Shows the element that carries the returned ref (`popover="manual"`) in the top layer while `open`, beside its
 * anchor. It is rendered where it stands, so a modal dialog around it does not make it inert.
 */
export function usePopup({
  open,
  anchor,
  side = 'below',
  align = 'start',
  matchWidth = false,
  onDismiss,
}: PopupOptions) {
  const popup = useRef<HTMLDivElement>(null);
  const dismiss = useEffectEvent(() => onDismiss?.());
  useLayoutEffect(() => {
    const element = popup.current;
    if (!open || !element || !anchor) return;
    showOnTop(element);
    const stopPlacing = keepPlaced(element, anchor, { side, align }, matchWidth);
    const stopWatching = watchOutside([element, anchor], () => dismiss());
    return () => {
      stopPlacing();
      stopWatching();
    };
  }, [open, anchor, side, align, matchWidth]);
  return popup;
}

function showOnTop(element: HTMLElement): void {
  if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover();
}

function keepPlaced(
  element: HTMLElement,
  anchor: HTMLElement,
  placement: Placement,
  matchWidth: boolean,
): () => void {
  const place = () => {
    const box = anchor.getBoundingClientRect();
    const { scrollTop } = element;
    if (matchWidth) element.style.minWidth = `${box.width}px`;
    element.style.maxHeight = '';
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = element.getBoundingClientRect();
    const { left, top, maxHeight } = placePopup(box, size, view, placement);
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
    // Only what is too high is made smaller: any other may have a limit of its own, and would grow past it.
    if (size.height > maxHeight) element.style.maxHeight = `${maxHeight}px`;
    // Measured without its limit, it had nothing to scroll.
    element.scrollTop = scrollTop;
  };
  const follow = ({ target }: Event): void => {
    if (target instanceof Node && element.contains(target)) return;
    place();
  };
  place();
  const resized = new ResizeObserver(place);
  resized.observe(element);
  window.addEventListener('scroll', follow, { capture: true, passive: true });
  window.addEventListener('resize', place);
  return () => {
    resized.disconnect();
    window.removeEventListener('scroll', follow, { capture: true });
    window.removeEventListener('resize', place);
  };
}

function watchOutside(inside: readonly HTMLElement[], onOutside: () => void): () => void {
  const look = ({ target }: Event) => {
    if (!(target instanceof Node)) return;
    if (!inside.some((element) => element.contains(target))) onOutside();
  };
  document.addEventListener('pointerdown', look, true);
  document.addEventListener('focusin', look, true);
  return () => {
    document.removeEventListener('pointerdown', look, true);
    document.removeEventListener('focusin', look, true);
  };
}
