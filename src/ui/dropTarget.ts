import type { Collision, CollisionDetection, DragMoveEvent } from '@dnd-kit/core';
import { nearestGap, placeAfterMove } from '@/ui/nearestGap';
import type { DropMark, SortableItem, SortablePlace } from '@/ui/sortable';

/** A drag leads to the gap between rows that is nearest to the pointer. */
export const gapUnderPointer: CollisionDetection = ({
  pointerCoordinates,
  droppableContainers,
  droppableRects,
}) => {
  if (!pointerCoordinates) return [];
  const rows = droppableContainers.flatMap(({ id }) => {
    const box = droppableRects.get(id);
    return box ? [{ id: String(id), box }] : [];
  });
  const gap = nearestGap(pointerCoordinates, rows);
  return gap ? [{ id: gap.id, data: { after: gap.after } }] : [];
};

/** The row that a drag carries. */
export function itemOf(data: Record<string, unknown> | undefined): SortableItem | undefined {
  const item = data?.['item'];
  return isItem(item) ? item : undefined;
}

export function markOf({ collisions }: { readonly collisions: Collision[] | null }): DropMark | undefined {
  const collision = collisions?.[0];
  return collision && { id: String(collision.id), after: collision.data?.['after'] === true };
}

/** Where the row goes when it is let go now; nowhere when it would stay. */
export function dropPlace(item: SortableItem, event: DragMoveEvent): SortablePlace | undefined {
  const mark = markOf(event);
  const target: unknown = event.over?.data.current?.['place'];
  if (!mark || !isPlace(target)) return undefined;
  const gap = target.index + (mark.after ? 1 : 0);
  if (target.group !== item.group) return { group: target.group, index: gap };
  const index = placeAfterMove(item.index, gap);
  return index === item.index ? undefined : { group: target.group, index };
}

function isItem(value: unknown): value is SortableItem {
  return isPlace(value) && 'onMove' in value;
}

function isPlace(value: unknown): value is SortablePlace {
  return typeof value === 'object' && value !== null && 'group' in value && 'index' in value;
}
