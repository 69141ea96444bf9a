import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useContext, type KeyboardEvent, type ReactNode } from 'react';
import { announce } from '@/ui/announcements';
import { joinClasses } from '@/ui/joinClasses';
import type { MenuEntry } from '@/ui/menuEntry';
import { SortableHandle } from '@/ui/SortableHandle';
import {
  DropMarkContext,
  SortableAreaContext,
  type SortableAreaState,
  type SortableItem,
  type SortablePlace,
  type Step,
} from '@/ui/sortable';

export interface SortableRowParts {
  /** A button of 24 px: drags when dragged, opens a menu when pressed. */
  readonly handle: ReactNode;
  readonly index: number;
  readonly dragging: boolean;
}

export interface SortableRowProps {
  readonly item: SortableItem;
  readonly last: boolean;
  readonly menu: readonly MenuEntry[] | undefined;
  readonly className: string | undefined;
  readonly children: (parts: SortableRowParts) => ReactNode;
}

export function SortableRow({ item, last, menu = [], className, children }: SortableRowProps) {
  const area = useContext(SortableAreaContext);
  const mark = useContext(DropMarkContext);
  const { id, index, group } = item;
  const drag = useDraggable({ id, data: { item } });
  const drop = useDroppable({ id, data: { place: { group, index } } });
  const step = (direction: Step) => {
    const place = area && neighbour(area, item, direction, last);
    if (place) area.move(item, place);
    else announce(`${item.name} is ${direction === 'up' ? 'first' : 'last'} already`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = stepOf(event);
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    step(direction);
  };
  const others = area?.groups.filter((other) => other.id !== group) ?? [];
  const handle = (
    <SortableHandle
      name={item.name}
      dragListeners={drag.listeners}
      onStep={step}
      groups={others}
      onSend={({ id: target, length }) => area?.move(item, { group: target, index: length })}
      more={menu}
    />
  );
  const refs = (element: HTMLElement | null) => {
    drag.setNodeRef(element);
    drop.setNodeRef(element);
  };
  const marked = mark?.id === id ? (mark.after ? lineAfter : lineBefore) : undefined;
  return (
    <li
      ref={refs}
      data-sortable-row={id}
      className={joinClasses('relative', marked, drag.isDragging && 'opacity-40')}
    >
      <div role="presentation" onKeyDown={onKeyDown} className={className}>
        {children({ handle, index, dragging: drag.isDragging })}
      </div>
    </li>
  );
}

const line = 'before:absolute before:inset-x-0 before:z-10 before:h-0.5 before:rounded-full before:bg-accent';
const lineBefore = `${line} before:-top-[1.5px]`;
const lineAfter = `${line} before:-bottom-[1.5px]`;

function stepOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  defaultPrevented,
}: KeyboardEvent): Step | undefined {
  if (defaultPrevented || !altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'ArrowUp') return 'up';
  return key === 'ArrowDown' ? 'down' : undefined;
}

function neighbour(
  area: SortableAreaState,
  item: SortableItem,
  step: Step,
  last: boolean,
): SortablePlace | undefined {
  const { group, index } = item;
  if (step === 'up' && index > 0) return { group, index: index - 1 };
  if (step === 'down' && !last) return { group, index: index + 1 };
  const at = area.groups.findIndex(({ id }) => id === group);
  const next = area.groups[step === 'up' ? at - 1 : at + 1];
  return next && { group: next.id, index: step === 'up' ? next.length : 0 };
}
