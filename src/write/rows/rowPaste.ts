import type { ClipboardEvent } from 'react';
import { pasteBelow } from './rowDeeds.ts';
import { pastedRows } from './pastedRows.ts';

/** Several lines make several rows; one line with a bullet, a box or an ID loses them. Other words are pasted as they are. */
export function onRowPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const rows = pastedRows(text);
  const [first, ...others] = rows;
  const { value, selectionStart, selectionEnd, dataset } = event.currentTarget;
  const asIs = others.length === 0 && (first === text.trim() || value !== '');
  if (first === undefined || asIs || dataset['path'] === undefined) return;
  event.preventDefault();
  const before = value.slice(0, selectionStart);
  const behind = value.slice(selectionEnd);
  const joint = /\S$/.test(before) && /^[ \t]/.test(text) ? ' ' : '';
  pasteBelow(dataset['path'], before + joint + first + (others.length === 0 ? behind : ''), [
    ...others.slice(0, -1),
    ...others.slice(-1).map((last) => last + behind),
  ]);
}
