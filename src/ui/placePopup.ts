export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In the viewport's pixels, as `getBoundingClientRect` gives it. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Placement {
  readonly side: 'below' | 'above';
  readonly align: 'start' | 'center' | 'end';
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** What the popup may take on its side without leaving the viewport. */
  readonly maxHeight: number;
}

const gap = 4;
const margin = 8;

/** On the wished side unless it is too small there and the other side has more room; never outside the viewport. */
export function placePopup(anchor: Box, popup: Size, view: Size, wish: Placement): Place {
  const roomAbove = anchor.top - gap - margin;
  const roomBelow = view.height - anchor.top - anchor.height - gap - margin;
  const wished = wish.side === 'below' ? roomBelow : roomAbove;
  const other = wish.side === 'below' ? roomAbove : roomBelow;
  const flips = popup.height > wished && other > wished;
  const below = (wish.side === 'below') !== flips;
  const maxHeight = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(popup.height, maxHeight);
  const top = below ? anchor.top + anchor.height + gap : anchor.top - gap - height;
  const left = alignedLeft(anchor, popup.width, wish.align);
  return { left: within(left, popup.width, view.width), top: within(top, height, view.height), maxHeight };
}

function within(start: number, length: number, room: number): number {
  return Math.max(margin, Math.min(start, room - length - margin));
}

function alignedLeft(anchor: Box, width: number, align: Placement['align']): number {
  if (align === 'start') return anchor.left;
  if (align === 'end') return anchor.left + anchor.width - width;
  return anchor.left + (anchor.width - width) / 2;
}
