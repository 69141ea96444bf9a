import { useEffect, useEffectEvent } from 'react';
import type { Camera } from './useCamera.ts';

/** The chart's keys, wherever the focus is, as long as nobody types or chooses from a menu. */
export function useChartKeys(camera: Camera, close: (() => void) | undefined): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || isElsewhere(event.target))
      return;
    const { nearer, farther, showAll } = camera;
    const deeds = { '+': nearer, '=': nearer, '-': farther, '0': showAll, Escape: close };
    const deed = Object.entries(deeds).find(([key]) => key === event.key)?.[1];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'dialog, [popover], textarea, select, input:not([type=radio]), [contenteditable], [role=textbox]',
    ) !== null
  );
}
