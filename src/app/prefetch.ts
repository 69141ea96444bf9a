import { loadPlanPreview } from './loadPlanPreview.ts';
import { loadView } from './views.ts';

/** Everything that a person will want soon, the soonest first. */
const wanted: readonly (() => Promise<unknown>)[] = [
  loadView.write,
  async () => (await import('@/preview/Preview')).prefetchPreview(),
  async () => (await import('@/prose/loadProse')).prefetchProse(),
  () => import('./LivePreview.tsx'),
  loadPlanPreview,
  () => import('@/findings/FindingsPanel'),
  loadView.checklist,
  loadView.markdown,
  loadView.chart,
  () => import('./Palette.tsx'),
];

/** Loads what is not needed yet, one piece at a time, whenever the browser has nothing else to do. */
export function prefetchWhenIdle(): void {
  const [next, ...others] = wanted;
  if (next) whenIdle(() => fetchInTurn(next, others));
}

function fetchInTurn(load: () => Promise<unknown>, others: typeof wanted): void {
  const [next, ...rest] = others;
  const goOn = (): void => {
    if (next) whenIdle(() => fetchInTurn(next, rest));
  };
  // What cannot be fetched now is fetched, and its failure told, when it is needed.
  load().then(goOn, goOn);
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5000 });
  else setTimeout(act, 300);
}
