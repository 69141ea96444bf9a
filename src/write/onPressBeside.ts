import type { MouseEvent } from 'react';
import { focusPath } from './focusPath.ts';

/**
 * A press in the empty part of a row (`data-row`) or of a table's cell (`data-cell`) puts the caret behind its words. A
 * press on anything in them is none. For the form's mouse events, which bubble.
 */
export function onPressBeside(event: MouseEvent<HTMLElement>): void {
  if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
  const { row, cell = row } = event.target.dataset;
  if (cell === undefined) return;
  event.preventDefault();
  focusPath(cell, 'end');
}
