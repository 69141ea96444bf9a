import { renderCache } from './renderCache.ts';
import { sectionSources, type PreviewSection } from './sectionSources.ts';
import { Renderer } from './thread/Renderer.ts';
import { RenderQueue } from './thread/RenderQueue.ts';
import { startRenderer } from './thread/startRenderer.ts';

let queue: RenderQueue | undefined;

/** Draws a plan where nobody sees it, so that a preview of it is there at once. A later call takes the place of this one. */
export function predraw(text: string, sections: readonly PreviewSection[]): void {
  queue ??= quietQueue();
  queue.want(sectionSources(text, sections));
}

/** Gives its thread back whenever there is nothing left to draw. */
function quietQueue(): RenderQueue {
  const quiet = new RenderQueue(new Renderer(startRenderer), renderCache);
  let wasBusy = false;
  quiet.subscribe(() => {
    const isBusy = quiet.isBusy();
    if (wasBusy && !isBusy) quiet.release();
    wasBusy = isBusy;
  });
  return quiet;
}
