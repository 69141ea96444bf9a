import type { PointerEvent as ReactPointerEvent } from 'react';
import { nearestGap } from '@/ui/nearestGap';
import { dragSigns, type DragSigns } from '@/ui/dragSigns';
import { scrollNear } from '@/ui/scrollNear';

/** Elements that can be dragged by a handle in them, and dropped between one another. */
export interface Draggables {
  /** Finds them all, and the one around a handle. */
  readonly selector: string;
  readonly nameOf: (element: HTMLElement) => string;
  readonly onDrop: (element: HTMLElement, target: HTMLElement, where: 'before' | 'after') => void;
}

/**
 * Follows a pointer that was pressed on a handle. It is a drag from five pixels on; until then it is a click. Escape
 * takes it back. No element listens or is measured before: a list of a thousand costs nothing while it rests. Who
 * listens around many handles says which one was pressed.
 */
export function startDrag(
  event: ReactPointerEvent<HTMLElement>,
  kind: Draggables,
  handle: HTMLElement = event.currentTarget,
): void {
  const source = handle.closest<HTMLElement>(kind.selector);
  if (event.button !== 0 || !source) return;
  const start = { x: event.clientX, y: event.clientY };
  let drag: Drag | undefined;
  const stop = listen({
    move: (now) => {
      const far = Math.hypot(now.clientX - start.x, now.clientY - start.y) > CLICK_RADIUS;
      if (!drag && far) drag = begin(source, kind);
      if (drag) drag = follow(drag, now);
    },
    end: (dropped) => {
      stop();
      drag?.signs.remove();
      if (!drag) return;
      swallowClick();
      if (dropped && drag.target) kind.onDrop(source, drag.target, drag.where);
    },
  });
}

interface Drag {
  readonly kind: Draggables;
  readonly source: HTMLElement;
  readonly signs: DragSigns;
  readonly target?: HTMLElement | undefined;
  readonly where: 'before' | 'after';
}

function begin(source: HTMLElement, kind: Draggables): Drag {
  return { kind, source, signs: dragSigns(kind.nameOf(source), source), where: 'after' };
}

function follow(drag: Drag, { clientX: x, clientY: y }: PointerEvent): Drag {
  scrollNear(drag.source, y);
  const elements = [...document.querySelectorAll<HTMLElement>(drag.kind.selector)];
  const boxes = elements.map((element, at) => ({ id: String(at), box: element.getBoundingClientRect() }));
  const gap = nearestGap({ x, y }, boxes);
  const target = gap && elements[Number(gap.id)];
  const where = gap?.after ? 'after' : 'before';
  drag.signs.show({ x, y }, target, where);
  return { ...drag, target, where };
}

interface Listeners {
  readonly move: (event: PointerEvent) => void;
  readonly end: (dropped: boolean) => void;
}

function listen({ move, end }: Listeners): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const drop = (): void => end(true);
  const cancel = (): void => end(false);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', drop, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  return () => stopping.abort();
}

/** The release of a drag would press what is under the handle. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

const CLICK_RADIUS = 5;
