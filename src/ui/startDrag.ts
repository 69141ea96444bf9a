import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import {
  draggable,
  dropTargetForElements,
  type ElementEventPayloadMap,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/pointer-outside-of-preview';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview';
import './startDrag.css';

/** Elements that can be dragged by a handle in them, and dropped between one another. */
export interface Draggables {
  /** Finds them all, and the one around a handle. */
  readonly selector: string;
  readonly nameOf: (element: HTMLElement) => string;
  readonly onDrop: (element: HTMLElement, target: HTMLElement, where: 'before' | 'after') => void;
  /** Whether one goes wherever the other goes: what it stands for is nested in what that one stands for. */
  readonly isPartOf: (element: HTMLElement, whole: HTMLElement) => boolean;
}

/**
 * Makes the element around a handle draggable from the press on the handle until it is let go. Where it can be dropped
 * is told to the library when the drag begins: a list of a thousand costs nothing while it rests.
 *
 * Firefox drags from what is inside a button, and not from the button's own box: a handle's content has to fill it.
 */
export function startDrag(handle: HTMLElement, kind: Draggables): void {
  const source = handle.closest<HTMLElement>(kind.selector);
  if (!source) return;
  let stopDrop = (): void => {};
  const stopDrag = draggable({
    element: source,
    dragHandle: handle,
    onGenerateDragPreview: ({ nativeSetDragImage }) => showName(kind.nameOf(source), nativeSetDragImage),
    onDragStart: () => {
      stopDrop = allowDrop(source, kind);
    },
    onDrop: ({ location }) => {
      stopDrag();
      stopDrop();
      const { target, edge } = placeIn(location.current.dropTargets[0]?.data);
      if (target && edge) kind.onDrop(source, target, edge === 'top' ? 'before' : 'after');
    },
  });
  // A press that was no drag. The end of a drag is no such event.
  window.addEventListener('pointerup', stopDrag, { once: true });
}

/** Lets an element be dropped in the box that scrolls it, and nowhere else, until what is given back is called. */
function allowDrop(source: HTMLElement, kind: Draggables): () => void {
  const scroller = scrollerOf(source);
  source.dataset['dragged'] = '';
  // The last element that the pointer was over. Those that come into sight while the box scrolls are found as well.
  let target = source;
  return combine(
    () => delete source.dataset['dragged'],
    hideLine,
    // Taken and let be, before an editor elsewhere takes it: Android drags a text along.
    dropTargetForElements({ element: document.documentElement }),
    dropTargetForElements({
      element: scroller,
      getData: ({ input }) => {
        const below = document.elementFromPoint(input.clientX, input.clientY);
        target = below?.closest<HTMLElement>(kind.selector) ?? target;
        if (target === source || kind.isPartOf(target, source)) return {};
        return attachClosestEdge({ target }, { element: target, input, allowedEdges: ['top', 'bottom'] });
      },
      onDragEnter: ({ self }) => showLine(self.data, kind),
      onDrag: ({ self }) => showLine(self.data, kind),
      onDragLeave: hideLine,
    }),
    autoScrollForElements({ element: scroller, getAllowedAxis: () => 'vertical' }),
  );
}

/** The library hands back what `getData` told it as of unknown kinds. */
function placeIn(data: Record<string | symbol, unknown> = {}) {
  const { target } = data;
  return { target: target instanceof HTMLElement ? target : undefined, edge: extractClosestEdge(data) };
}

function showLine(data: Record<string | symbol, unknown>, kind: Draggables): void {
  hideLine();
  const { target, edge } = placeIn(data);
  if (target && edge) (edge === 'top' ? target : endOf(target, kind)).dataset['dropEdge'] = edge;
}

/** What is dropped after an element lands after all of its parts. */
function endOf(element: HTMLElement, { selector, isPartOf }: Draggables): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  return all.findLast((other) => isPartOf(other, element)) ?? element;
}

function hideLine(): void {
  document.querySelector('[data-drop-edge]')?.removeAttribute('data-drop-edge');
}

type SetDragImage = ElementEventPayloadMap['onGenerateDragPreview']['nativeSetDragImage'];

/** What is seen beside the pointer. */
function showName(name: string, nativeSetDragImage: SetDragImage): void {
  setCustomNativeDragPreview({
    nativeSetDragImage,
    getOffset: pointerOutsideOfPreview({ x: '12px', y: '8px' }),
    render: ({ container }) => {
      const label = document.createElement('div');
      label.className = 'max-w-70 truncate rounded-box border border-accent bg-surface px-3 py-1.5 text-sm';
      label.textContent = name;
      label.dir = 'auto';
      container.append(label);
    },
  });
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return document.body;
}
