import { useMemo } from 'react';
import { useStore } from 'zustand';
import { toggleMarker } from '@/core/toggleTask';
import type { Plan, Row } from '@/core/plan';
import { rowAt } from '@/core/valueAt';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { MenuPopup } from '@/ui/MenuPopup';
import type { MenuEntry, MenuItem } from '@/ui/menuEntry';
import { act } from '../act.ts';
import { duplicate, indent, move, outdent, remove } from './rowDeeds.ts';
import { closeRowMenu, openedRow, type OpenedRow } from './rowGrip.ts';
import { rowName } from './rowName.ts';
import { markerMeaning, markersFor } from './typedMarker.ts';

/** The menu of the row whose handle was pressed. Mounted once for all lists. */
export function RowMenu() {
  const opened = useStore(openedRow, ({ row }) => row);
  return opened ? <OpenMenu key={opened.path} opened={opened} /> : null;
}

function OpenMenu({ opened: { path, anchor } }: { readonly opened: OpenedRow }) {
  useSession(({ plan }) => plan);
  const { plan } = session.getState();
  const row = rowAt(plan, path);
  const id = useMemo(() => `row-menu-${path}`, [path]);
  if (!row) return null;
  return (
    <MenuPopup
      id={id}
      label={rowName(plan, row)}
      entries={entriesFor(plan, row)}
      startAt="first"
      align="start"
      anchor={anchor}
      onClose={closeRowMenu}
    />
  );
}

function entriesFor(plan: Plan, row: Row): readonly MenuEntry[] {
  const { path } = row;
  const moves: readonly MenuItem[] = [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+ArrowUp', onSelect: () => move(path, -1) },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+ArrowDown', onSelect: () => move(path, 1) },
    { kind: 'action', label: 'Indent', shortcut: 'Tab', onSelect: () => void indent(path) },
    {
      kind: 'action',
      label: 'Outdent',
      shortcut: 'Shift+Tab',
      disabled: row.depth === 0,
      onSelect: () => void outdent(path),
    },
  ];
  const markers = row.task ? markersFor(plan, row).map((name) => markerItem(plan, row, name)) : [];
  return [
    { kind: 'group', items: moves },
    ...(markers.length > 0 ? [{ kind: 'group', label: 'Markers', items: markers } as const] : []),
    {
      kind: 'group',
      items: [
        { kind: 'action', label: 'Duplicate', onSelect: () => duplicate(path) },
        { kind: 'action', label: 'Remove', danger: true, onSelect: () => remove(path) },
      ],
    },
  ];
}

function markerItem(plan: Plan, row: Row, name: string): MenuItem {
  return {
    kind: 'check',
    label: `${name}  ${markerMeaning(plan, name)}`,
    checked: row.task?.markers.some((marker) => marker.name === name) ?? false,
    onSelect: () => void act(`marker ${name}`, (now) => toggleMarker(now, row.path, name), row.path),
  };
}
