import { Suspense } from 'react';
import type { View } from '@/session/route';
import { ArrivalFocus } from './ArrivalFocus.ts';
import { ViewBoundary } from './ViewBoundary.tsx';
import { views } from './views.ts';

/** The view that is asked for, once it is loaded; what goes wrong in it stays in it. */
export function ViewFrame({ view }: { readonly view: View }) {
  const Shown = views[view];
  return (
    <ViewBoundary key={view}>
      <Suspense fallback={<p className="p-8 text-sm text-muted">Opening…</p>}>
        <Shown />
        <ArrivalFocus />
      </Suspense>
    </ViewBoundary>
  );
}
