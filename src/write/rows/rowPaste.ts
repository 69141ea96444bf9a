import type { ClipboardEvent } from 'react';
import { pastedRows, type PastedRow } from './pastedRows.ts';
import { pasteBelow } from './rowDeeds.ts';

/**
 * Several lines make several rows, and so does one line with a bullet, a box or an ID in a row without words. Lines
 * without a bullet go on with the words at the caret. Other text is pasted as it is.
 */
export function onRowPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const { value, selectionStart, selectionEnd, dataset } = event.currentTarget;
  const rows = pastedRows(text) ?? [];
  const [first, ...others] = rows;
  const asIs = others.length === 0 && (first?.words === text.trim() || value !== '');
  if (!first || asIs || dataset['path'] === undefined) return;
  event.preventDefault();
  const before = value.slice(0, selectionStart);
  const behind = value.slice(selectionEnd);
  if (value === '') return pasteBelow(dataset['path'], '', rows);
  if (first.item) return pasteBelow(dataset['path'], before + behind, rows);
  const joint = /\S$/.test(before) && /^[ \t]/.test(text) ? ' ' : '';
  pasteBelow(dataset['path'], before + joint + first.words, endingIn(others, behind));
}

/** The words behind the caret go on with the last row. */
function endingIn(rows: readonly PastedRow[], behind: string): readonly PastedRow[] {
  const [least = 0] = rows.map(({ depth }) => depth).sort((a, b) => a - b);
  return rows.map((row, at) => ({
    ...row,
    depth: at === 0 ? 0 : row.depth - Math.min(least, row.depth),
    words: at === rows.length - 1 ? row.words + behind : row.words,
  }));
}
