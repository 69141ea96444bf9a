import { useEffect } from 'react';
import { useTarget } from '@/session/route';
import { session } from '@/session/session';
import { placeAt } from './preview/placeAt.ts';
import { goToPath } from './steps/goTo.ts';

/** Goes to the place that another view, the preview or the palette asked for, once for each request. */
export function useShowTarget(onShown: () => void): void {
  const target = useTarget();
  useEffect(() => {
    if (!target || target.request === shown) return;
    shown = target.request;
    const { plan } = session.getState();
    const path = target.path ?? (target.offset === undefined ? undefined : placeAt(plan, target.offset));
    if (path === undefined) return;
    onShown();
    goToPath(path);
  }, [target, onShown]);
}

let shown = 0;
