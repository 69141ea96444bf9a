import type { MouseEvent, PointerEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import { isWithin } from '@/core/arrange/rowPlace';
import { session } from '@/session/session';
import { startDrag, type Draggables } from '@/ui/startDrag';
import { moveNear } from './rowDeeds.ts';

/** The row whose menu is open, and the handle that it opened at. */
export interface OpenedRow {
  readonly path: string;
  readonly anchor: HTMLElement;
}

/** One menu serves all rows: a thousand rows carry no menu each. */
export const openedRow = createStore<{ readonly row?: OpenedRow | undefined }>(() => ({}));

export function onGripClick({ currentTarget }: MouseEvent<HTMLElement>): void {
  const path = currentTarget.dataset['grip'];
  if (path !== undefined) openedRow.setState({ row: { path, anchor: currentTarget } });
}

export function closeRowMenu(): void {
  openedRow.setState({ row: undefined });
}

export function onGripPointerDown({ currentTarget }: PointerEvent<HTMLElement>): void {
  startDrag(currentTarget, rows);
}

const rows: Draggables = {
  selector: '[data-row]',
  nameOf: (row) => row.querySelector('textarea, input[type=text]')?.getAttribute('aria-label') ?? 'Row',
  onDrop: (row, target, where) => {
    const [path, near] = [row.dataset['row'], target.dataset['row']];
    if (path !== undefined && near !== undefined && path !== near) moveNear(path, near, where);
  },
  isPartOf: (row, whole) =>
    isWithin(session.getState().plan, row.dataset['row'] ?? '', whole.dataset['row'] ?? ''),
};
