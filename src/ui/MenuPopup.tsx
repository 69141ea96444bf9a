import { Fragment, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { MenuRow } from '@/ui/MenuRow';
import type { MenuEntry, MenuItem } from '@/ui/menuEntry';
import { menuTarget } from '@/ui/menuTarget';
import { usePopup } from '@/ui/usePopup';

export interface MenuPopupProps {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly startAt: 'first' | 'last';
  readonly align: 'start' | 'end';
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/**
 * The opened menu: arrows, Home and End move, letters find, Escape and Tab close. No key pressed in it leaves it. A long
 * one scrolls, and takes the focus itself for that.
 */
export function MenuPopup({ id, label, entries, startAt, align, anchor, onClose }: MenuPopupProps) {
  const typed = useRef({ text: '', at: 0 });
  const popup = usePopup({ open: true, anchor, align, onDismiss: onClose });
  useLayoutEffect(
    () =>
      itemsIn(popup.current)
        .at(startAt === 'first' ? 0 : -1)
        ?.focus(),
    [popup, startAt],
  );
  const close = () => {
    anchor?.focus();
    onClose();
  };
  const select = (item: MenuItem) => {
    if (item.kind !== 'check') close();
    item.onSelect();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return close();
    }
    const rows = itemsIn(popup.current);
    const at = rows.findIndex((row) => row === document.activeElement);
    const names = rows.map((row) => row.dataset['name'] ?? '');
    const target = menuTarget(names, at, event, typed.current);
    if (target === undefined) return;
    event.preventDefault();
    rows[target]?.focus();
  };
  return (
    <div
      ref={popup}
      popover="manual"
      id={id}
      role="menu"
      tabIndex={0}
      aria-label={label}
      onKeyDown={onKeyDown}
      className="popup min-w-44 p-1"
    >
      {entries.map((entry, index) =>
        entry.kind === 'group' ? (
          <div key={index} role="group" aria-label={entry.label} className={groupShape}>
            {entry.label && (
              <div aria-hidden="true" className="px-2 pt-1 pb-0.5 text-2xs font-semibold text-muted">
                {entry.label}
              </div>
            )}
            {entry.items.map((item) => (
              <MenuRow key={item.label} item={item} onSelect={select} />
            ))}
          </div>
        ) : (
          <Fragment key={index}>
            <MenuRow item={entry} onSelect={select} />
          </Fragment>
        ),
      )}
    </div>
  );
}

const groupShape =
  '-mx-1 border-line px-1 not-first:mt-1 not-first:border-t not-first:pt-1 not-last:mb-1 not-last:border-b not-last:pb-1 [&+[role=group]]:mt-0 [&+[role=group]]:border-t-0';

function itemsIn(popup: HTMLElement | null): readonly HTMLElement[] {
  return popup ? [...popup.querySelectorAll<HTMLElement>('[role^=menuitem]')] : [];
}
