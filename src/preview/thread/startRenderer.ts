import type { RendererThread } from './Renderer.ts';

let prefetched: RendererThread | undefined;

/** Loads the preview's thread before there is anything to draw, so that the first preview does not wait for it. */
export function prefetchPreview(): void {
  prefetched ??= openThread();
}

/** A thread that draws: the prefetched one if there is one. */
export function startRenderer(): RendererThread {
  const thread = prefetched ?? openThread();
  prefetched = undefined;
  return thread;
}

function openThread(): RendererThread {
  return new Worker(new URL('./renderer.worker.ts', import.meta.url), { type: 'module', name: 'preview' });
}
