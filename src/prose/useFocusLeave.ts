import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Calls `onLeave` when the focus has left the element for another place in the page, not when the window loses it. */
export function useFocusLeave(root: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (document.hasFocus() && !element.contains(document.activeElement)) leave();
    };
    const onFocusOut = () => {
      clearTimeout(timer);
      timer = setTimeout(look);
    };
    element.addEventListener('focusout', onFocusOut);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);
}
