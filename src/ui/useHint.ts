import { useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';

const restBeforeShown = 450;
const graceOnLeaving = 120;
/** Within this time of the last hint the next one shows at once: the person is reading along a toolbar. */
const readingAlong = 400;
let lastHiddenAt = -Infinity;

/** When a hint is shown: after a rest of the mouse, at once on keyboard focus. Never by touch, where it would cover what is pressed. */
export function useHint(beforeShown: () => void) {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = () => {
    beforeShown();
    setShown(true);
  };
  const hide = () => {
    clearTimeout(timer.current);
    if (shown) lastHiddenAt = performance.now();
    setShown(false);
  };
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEscape(shown, hide);
  return {
    shown,
    handlers: {
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType !== 'mouse') return;
        after(performance.now() - lastHiddenAt < readingAlong ? 0 : restBeforeShown, show);
      },
      onPointerLeave: () => after(graceOnLeaving, hide),
      onPointerDown: hide,
      onFocus: (event: FocusEvent) => {
        if (event.target.matches(':focus-visible')) show();
      },
      onBlur: hide,
    },
  };
}

/** Puts the hint away wherever the focus is, and lets the key do its other work too. */
function useEscape(shown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  });
}
