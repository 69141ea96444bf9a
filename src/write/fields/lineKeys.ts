import type { KeyboardEvent } from 'react';

export type LineDeed = 'up' | 'down' | 'in' | 'out' | 'add' | 'remove';

/**
 * What a key asks for in the line of a larger value: Enter adds one below, Backspace removes an empty one, Alt+arrows
 * move it up and down, in and out. The event is used up when there is something.
 */
export function lineDeed(event: KeyboardEvent<HTMLInputElement>): LineDeed | undefined {
  const deed = event.nativeEvent.isComposing ? undefined : deedFor(event);
  if (deed) {
    event.preventDefault();
    event.stopPropagation();
  }
  return deed;
}

function deedFor({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  currentTarget,
}: KeyboardEvent<HTMLInputElement>) {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (altKey) return MOVES[key];
  if (key === 'Enter') return 'add';
  return key === 'Backspace' && currentTarget.value === '' && currentTarget.dataset['first'] !== undefined
    ? 'remove'
    : undefined;
}

const MOVES: Readonly<Record<string, LineDeed>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};
