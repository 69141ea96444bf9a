import { useEffect } from 'react';
import { targetShown, useTarget } from '../session/route.ts';

/** Brings the task that another view asked for into sight, and focuses its box. */
export function useRevealTask(): void {
  const target = useTarget();
  useEffect(() => {
    if (target) targetShown(target);
    if (target?.path === undefined) return;
    const box = document.querySelector<HTMLInputElement>(`input[data-task="${CSS.escape(target.path)}"]`);
    box?.scrollIntoView({ block: 'center' });
    box?.focus({ preventScroll: true });
  }, [target]);
}
