import type { RenderReply, RenderRequest } from './protocol.ts';
import { standInDocument } from './standInDocument.ts';

/**
 * The preview's second thread: a slow section can be stopped here without stopping the page. An error in it, also one
 * of loading, reaches the page as the worker's `error` event.
 */
Object.assign(globalThis, { document: standInDocument });

const loading = import('../markdown/renderSection.ts');
loading.catch(reportError);

self.addEventListener('message', ({ data }: MessageEvent<RenderRequest>) => {
  loading.then(({ renderSection }) => {
    if (data === 'start') return reply('ready');
    const rendered = renderSection(data.markdown, data.definitions, data.startsPlan);
    reply({ id: data.id, rendered: JSON.stringify(rendered) });
  }, reportError);
});

function reply(message: RenderReply): void {
  self.postMessage(message, { transfer: [] });
}
