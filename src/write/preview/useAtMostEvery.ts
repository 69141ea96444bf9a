import { useEffect, useRef, useState } from 'react';

/** The value, taken over at most once in so many milliseconds; the latest one always comes. 0: at once. */
export function useAtMostEvery<Value>(milliseconds: number, value: Value): Value {
  const [shown, setShown] = useState(value);
  const takenAt = useRef(-Infinity);
  useEffect(() => {
    if (shown === value) return;
    const rest = Math.max(0, takenAt.current + milliseconds - performance.now());
    const timer = setTimeout(() => {
      takenAt.current = performance.now();
      setShown(value);
    }, rest);
    return () => clearTimeout(timer);
  }, [milliseconds, shown, value]);
  return milliseconds === 0 ? value : shown;
}
