import { useEffect } from 'react';
import { currentTarget, targetShown, useTarget } from '@/session/route';
import { session } from '@/session/session';
import { placeAt } from '@/core/placeAt';
import { goToPath, lookAtPath } from './steps/goTo.ts';

/**
 * Goes to the place that another view, the preview or the palette asked for, once for each request. Without a request it
 * begins where the person was in the view before.
 */
export function useShowTarget(onShown: () => void): void {
  const target = useTarget();
  useEffect(() => {
    const { plan, place } = session.getState();
    if (currentTarget() || !place) return;
    lookAtPath('path' in place ? place.path : placeAt(plan, place.offset));
  }, []);
  useEffect(() => {
    if (!target) return;
    targetShown(target);
    const { plan } = session.getState();
    const path = target.path ?? (target.offset === undefined ? undefined : placeAt(plan, target.offset));
    if (path === undefined) return;
    onShown();
    goToPath(path);
  }, [target, onShown]);
}
