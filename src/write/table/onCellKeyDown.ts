import type { KeyboardEvent } from 'react';
import { goDown, moveColumnBy, moveRowBy, type CellPlace } from './tableDeeds.ts';

/** Enter goes down, Alt+arrows move the row or the column. Everything else is the cell's own. */
export function onCellKeyDown(event: KeyboardEvent<HTMLElement>, place: CellPlace): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return;
  const isSelect = event.currentTarget instanceof HTMLSelectElement;
  const deed = altKey ? MOVES[key] : key === 'Enter' && !isSelect ? goDown : undefined;
  if (!deed) return;
  event.preventDefault();
  event.stopPropagation();
  deed(place);
}

const MOVES: Readonly<Record<string, (place: CellPlace) => void>> = {
  ArrowUp: (place) => moveRowBy(place, -1),
  ArrowDown: (place) => moveRowBy(place, 1),
  ArrowLeft: (place) => moveColumnBy(place, -1),
  ArrowRight: (place) => moveColumnBy(place, 1),
};
