import { useDroppable } from '@dnd-kit/core';
import { useContext, useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import type { MenuEntry } from '@/ui/menuEntry';
import { restoreFocus } from '@/ui/rowFocus';
import { SortableArea } from '@/ui/SortableArea';
import { SortableRow, type SortableRowParts } from '@/ui/SortableRow';
import { DropMarkContext, SortableAreaContext, type MoveResult } from '@/ui/sortable';

export interface SortableListProps<Item> {
  /** Names the list. */
  readonly label: string;
  readonly items: readonly Item[];
  /** Stable while rows move, as far as it can be: it keeps the row's state and caret. */
  readonly idOf: (item: Item) => string;
  /** As shown while dragging and read out after a move. */
  readonly nameOf: (item: Item) => string;
  /** From one place to another of this list, as it stands before the move and after it. */
  readonly onMove: (from: number, to: number) => MoveResult;
  /** Its id among the groups of the `SortableArea` around it. */
  readonly group?: string;
  /** Further entries of the menu at the handle: duplicate, remove. */
  readonly menuFor?: (item: Item, index: number) => readonly MenuEntry[];
  readonly renderRow: (item: Item, parts: SortableRowParts) => ReactNode;
  /** What stands in a list without rows; something may be dropped on it. */
  readonly empty?: ReactNode;
  readonly className?: string;
  readonly rowClassName?: string | ((item: Item) => string);
}

/**
 * Rows in an order that can be changed: by dragging the handle, by Alt+↑ and Alt+↓ with the focus anywhere in the row,
 * or by the menu that a press on the handle opens. At the end of a list the keys go on into the next list of the area.
 */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const area = useContext(SortableAreaContext);
  const ownId = useId();
  const { label, items, group } = props;
  const ownGroups = useMemo(
    () => [{ id: ownId, name: label, length: items.length }],
    [ownId, label, items.length],
  );
  if (area && group !== undefined) return <ListInArea {...props} group={group} />;
  return (
    <SortableArea groups={ownGroups} onMoveTo={nowhereElse}>
      <ListInArea {...props} group={ownId} />
    </SortableArea>
  );
}

function nowhereElse(): boolean {
  return false;
}

function ListInArea<Item>(props: SortableListProps<Item> & { readonly group: string }) {
  const { label, items, idOf, nameOf, onMove, group, menuFor, renderRow, empty, className, rowClassName } =
    props;
  const list = useRef<HTMLUListElement>(null);
  useFocusAfterMove(list, group, items);
  return (
    <ul ref={list} role="list" aria-label={label} className={className}>
      {items.map((item, index) => (
        <SortableRow
          key={idOf(item)}
          item={{ id: idOf(item), name: nameOf(item), group, index, onMove }}
          last={index === items.length - 1}
          menu={menuFor?.(item, index)}
          className={typeof rowClassName === 'function' ? rowClassName(item) : rowClassName}
        >
          {(parts) => renderRow(item, parts)}
        </SortableRow>
      ))}
      {items.length === 0 && <EmptyGround group={group}>{empty}</EmptyGround>}
    </ul>
  );
}

function EmptyGround({ group, children }: { readonly group: string; readonly children: ReactNode }) {
  const id = `${group}/empty`;
  const { setNodeRef } = useDroppable({ id, data: { place: { group, index: 0 } } });
  const target = useContext(DropMarkContext)?.id === id;
  return (
    <li ref={setNodeRef} className={joinClasses('min-h-6', target && 'bg-accent-soft')}>
      {children}
    </li>
  );
}

function useFocusAfterMove(
  list: { readonly current: HTMLElement | null },
  group: string,
  items: readonly unknown[],
): void {
  const area = useContext(SortableAreaContext);
  useLayoutEffect(() => {
    const moved = area?.takeFocus(group);
    if (!moved) return;
    const row = list.current?.querySelectorAll<HTMLElement>(':scope > [data-sortable-row]')[
      moved.place.index
    ];
    if (row) restoreFocus(row, moved);
  }, [area, group, items, list]);
}
