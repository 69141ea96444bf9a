import type { RenderReply, RenderRequest } from './protocol.ts';
import type { RendererThread } from './Renderer.ts';

/** A thread that does nothing by itself: what it was told is recorded, what it says is up to the test. */
export class FakeThread implements RendererThread {
  onmessage: RendererThread['onmessage'] = null;
  onerror: RendererThread['onerror'] = null;
  readonly heard: RenderRequest[] = [];
  isTerminated = false;

  postMessage(request: RenderRequest): void {
    this.heard.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(reply: RenderReply): void {
    if (!this.isTerminated) this.onmessage?.(new MessageEvent('message', { data: reply }));
  }

  /** Answers the section that was sent last with its own words as one text. */
  answer(): void {
    const request = this.heard.at(-1);
    if (request === undefined || request === 'start') throw new Error('Nothing was asked.');
    const rendered = { state: 'drawn', nodes: [{ from: 0, text: request.markdown }] };
    this.say({ id: request.id, rendered: JSON.stringify(rendered) });
  }

  crash(): void {
    const details = { message: '', filename: '', lineno: 0, colno: 0, error: undefined };
    this.onerror?.(Object.assign(new Event('error'), details));
  }
}
