import {
  DndContext,
  DragOverlay,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { announce } from '@/ui/announcements';
import { dropPlace, gapUnderPointer, itemOf, markOf } from '@/ui/dropTarget';
import { focusIn } from '@/ui/rowFocus';
import {
  DropMarkContext,
  SortableAreaContext,
  type DropMark,
  type MovedFocus,
  type MoveResult,
  type SortableGroup,
  type SortableItem,
  type SortablePlace,
} from '@/ui/sortable';

export interface SortableAreaProps {
  /** Every list inside, in the order in which they stand. */
  readonly groups: readonly SortableGroup[];
  /** A row goes to another list. Within its own list the list's `onMove` is called instead. */
  readonly onMoveTo: (itemId: string, groupId: string, index: number) => MoveResult;
  readonly children: ReactNode;
}

/** Lets rows move between the `SortableList`s inside. Row ids are unique among all of them. */
export function SortableArea({ groups, onMoveTo, children }: SortableAreaProps) {
  const movedFocus = useRef<MovedFocus>(undefined);
  const [dragged, setDragged] = useState<SortableItem>();
  const [mark, setMark] = useState<DropMark>();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const state = useMemo(() => {
    const move = (item: SortableItem, place: SortablePlace) => {
      const away = place.group !== item.group;
      movedFocus.current = focusIn(item.id, place);
      const result = away
        ? onMoveTo(item.id, place.group, place.index)
        : item.onMove(item.index, place.index);
      if (result === false) movedFocus.current = undefined;
      else announce(sentence(item, place, groups));
    };
    const takeFocus = (group: string) => {
      const moved = movedFocus.current;
      if (moved?.place.group !== group) return undefined;
      movedFocus.current = undefined;
      return moved;
    };
    return { groups, move, takeFocus };
  }, [groups, onMoveTo]);
  const end = () => {
    setDragged(undefined);
    setMark(undefined);
  };
  const drop = (event: DragEndEvent) => {
    end();
    const place = dragged && dropPlace(dragged, event);
    if (dragged && place) state.move(dragged, place);
  };
  return (
    <SortableAreaContext value={state}>
      <DropMarkContext value={mark}>
        <DndContext
          sensors={sensors}
          collisionDetection={gapUnderPointer}
          accessibility={silent}
          onDragStart={({ active }) => setDragged(itemOf(active.data.current))}
          onDragMove={(event) => setMark((before) => sameMark(before, markOf(event)))}
          onDragEnd={drop}
          onDragCancel={end}
        >
          {children}
          {createPortal(
            <DragOverlay dropAnimation={null}>{dragged && <Dragged name={dragged.name} />}</DragOverlay>,
            document.body,
          )}
        </DndContext>
      </DropMarkContext>
    </SortableAreaContext>
  );
}

function Dragged({ name }: { readonly name: string }) {
  return (
    <div
      dir="auto"
      className="w-fit max-w-80 cursor-grabbing truncate rounded-box border border-accent bg-surface px-3 py-1.5 text-sm shadow-popup"
    >
      {name}
    </div>
  );
}

/** The lists announce moves themselves, in one place and for every way of moving. */
const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

function sameMark(before: DropMark | undefined, now: DropMark | undefined): DropMark | undefined {
  return before?.id === now?.id && before?.after === now?.after ? before : now;
}

function sentence(item: SortableItem, place: SortablePlace, groups: readonly SortableGroup[]): string {
  const group = groups.find(({ id }) => id === place.group);
  const away = place.group !== item.group;
  const length = (group?.length ?? 0) + (away ? 1 : 0);
  return `${item.name} moved to ${away && group ? `${group.name}, ` : ''}${place.index + 1} of ${length}`;
}
