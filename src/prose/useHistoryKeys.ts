import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isMod } from './isMod.ts';

/**
 * Undo and redo inside the element are the caller's, by key and by the browser's menu. An element with
 * `data-own-history` keeps its own.
 */
export function useHistoryKeys(
  root: RefObject<HTMLElement | null>,
  onUndo: (() => void) | undefined,
  onRedo: (() => void) | undefined,
): void {
  const move = useEffectEvent((direction: Direction) => (direction === 'undo' ? onUndo?.() : onRedo?.()));
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const take = (event: Event, direction: Direction | undefined) => {
      if (!direction || ownsHistory(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      move(direction);
    };
    const onKey = (event: KeyboardEvent) => take(event, directionOfKey(event));
    const onInput = (event: InputEvent) => take(event, directions.get(event.inputType));
    element.addEventListener('keydown', onKey, true);
    element.addEventListener('beforeinput', onInput, true);
    return () => {
      element.removeEventListener('keydown', onKey, true);
      element.removeEventListener('beforeinput', onInput, true);
    };
  }, [root]);
}

type Direction = 'undo' | 'redo';

const directions: ReadonlyMap<string, Direction> = new Map([
  ['historyUndo', 'undo'],
  ['historyRedo', 'redo'],
]);

function directionOfKey(event: KeyboardEvent): Direction | undefined {
  if (event.isComposing || !isMod(event)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

function ownsHistory(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-history]') !== null;
}
