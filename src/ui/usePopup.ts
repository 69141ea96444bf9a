import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';

/** Which edges of a popup and its anchor are in line. */
export type PopupAlign = 'start' | 'center' | 'end';

export interface PopupOptions {
  readonly open: boolean;
  /** What it opens at. Presses and focus there do not dismiss. */
  readonly anchor: HTMLElement | null;
  readonly align?: PopupAlign;
  /** Gives the popup at least the anchor's width. */
  readonly matchWidth?: boolean;
  /** A press or the focus went elsewhere. Escape is the component's own business: it knows where the focus belongs. */
  readonly onDismiss?: () => void;
}

/**
 * Shows the element that carries the returned ref (`popover="manual"`) in the top layer while `open`, beside its
 * anchor. It is rendered where it stands, so a modal dialog around it does not make it inert.
 */
export function usePopup({ open, anchor, align = 'start', matchWidth = false, onDismiss }: PopupOptions) {
  const popup = useRef<HTMLDivElement>(null);
  const dismiss = useEffectEvent(() => onDismiss?.());
  useLayoutEffect(() => {
    const element = popup.current;
    if (!open || !element || !anchor) return;
    showOnTop(element);
    const stopPlacing = keepPlaced(element, anchor, align, matchWidth);
    const stopWatching = watchOutside([element, anchor], () => dismiss());
    return () => {
      stopPlacing();
      stopWatching();
    };
  }, [open, anchor, align, matchWidth]);
  return popup;
}

function showOnTop(element: HTMLElement): void {
  if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover();
}

/** Below its anchor, above where only there is room; never outside the viewport, nor higher than its side has room for. */
function keepPlaced(
  element: HTMLElement,
  anchor: HTMLElement,
  align: PopupAlign,
  matchWidth: boolean,
): () => void {
  const room = size({
    padding: MARGIN,
    apply: ({ availableHeight, rects }) => {
      element.style.setProperty('--popup-room', `${availableHeight}px`);
      if (matchWidth) element.style.minWidth = `${rects.reference.width}px`;
    },
  });
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, element, {
      strategy: 'fixed',
      placement: align === 'center' ? 'bottom' : `bottom-${align}`,
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, crossAxis: false }),
        shift({ padding: MARGIN }),
        room,
      ],
    });
    Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
  };
  return autoUpdate(anchor, element, () => void place());
}

/** Pixels between a popup and its anchor, and between it and the edge of the viewport. */
const GAP = 4;
const MARGIN = 8;

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
