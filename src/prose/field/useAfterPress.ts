import { useEffect, useRef } from 'react';

/** Calls back when no pointer is pressed: at once, or when the press under way has become a click. */
export function useAfterPress(): (act: () => void) => void {
  const pressed = useRef(false);
  useEffect(() => {
    const onDown = () => (pressed.current = true);
    const onUp = () => (pressed.current = false);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp, true);
    document.addEventListener('pointercancel', onUp, true);
    return () => {
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp, true);
      document.removeEventListener('pointercancel', onUp, true);
    };
  }, []);
  return (act) => {
    if (!pressed.current) return act();
    const whenUp = () => {
      document.removeEventListener('pointerup', whenUp);
      document.removeEventListener('pointercancel', whenUp);
      setTimeout(act);
    };
    document.addEventListener('pointerup', whenUp);
    document.addEventListener('pointercancel', whenUp);
  };
}
