import type { RenderReply, RenderRequest, RenderSource } from './protocol.ts';
import type { Rendered } from '../markdown/rendered.ts';

/** The part of a `Worker` that is used. */
export interface RendererThread {
  onmessage: ((event: MessageEvent<RenderReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: RenderRequest): void;
  terminate(): void;
}

/** Milliseconds that one section may take. */
export const BUDGET = 1_000;
/** Milliseconds in which an answer is still read that came while the page itself was busy. */
export const GRACE = 100;
/** Milliseconds that a thread may take to load. */
export const PATIENCE = 20_000;

const STARTS = 2;

/**
 * Draws sections, one at a time, in a thread that may hang, crash or never start. Every section gets an answer: one
 * that takes longer than the budget is answered as paused, and the thread is replaced for the next.
 */
export class Renderer {
  readonly #open: () => RendererThread;
  #thread: RendererThread | undefined;
  #isReady = false;
  #failedStarts = 0;
  #request: (RenderSource & { readonly id: number }) | undefined;
  #answer: (rendered: Rendered) => void = () => {};
  #lastId = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `open` starts a thread; it is not called before there is something to draw. */
  constructor(open: () => RendererThread) {
    this.#open = open;
  }

  /** Not to be called again before the promise has settled; it never rejects. After `release` it stays open. */
  render(source: RenderSource): Promise<Rendered> {
    this.#lastId += 1;
    this.#request = { ...source, id: this.#lastId };
    this.#failedStarts = 0;
    const answer = new Promise<Rendered>((resolve) => (this.#answer = resolve));
    if (this.#thread === undefined) this.#start();
    else if (this.#isReady) this.#post();
    return answer;
  }

  /** Ends the thread. A later `render` starts a new one. */
  release(): void {
    this.#request = undefined;
    this.#stop();
  }

  #start(): void {
    const thread = this.#open();
    thread.onmessage = ({ data }) => this.#read(data);
    thread.onerror = () => this.#fail();
    this.#thread = thread;
    this.#say('start');
    this.#expect(PATIENCE, () => this.#fail());
  }

  #post(): void {
    if (this.#request === undefined) return;
    this.#say(this.#request);
    this.#expect(BUDGET, () =>
      this.#expect(GRACE, () => this.#giveUp('it took longer than a second to draw')),
    );
  }

  #say(request: RenderRequest): void {
    this.#thread?.postMessage(request);
  }

  #read(reply: RenderReply): void {
    if (reply === 'ready') {
      clearTimeout(this.#timer);
      this.#isReady = true;
      this.#post();
    } else if (reply.id === this.#request?.id) {
      this.#settle(JSON.parse(reply.rendered));
    }
  }

  #fail(): void {
    if (this.#isReady) return this.#giveUp('it could not be drawn');
    this.#stop();
    this.#failedStarts += 1;
    if (this.#request === undefined) return;
    if (this.#failedStarts < STARTS) return this.#start();
    const reason = 'the part of Planform that draws it could not be loaded';
    this.#settle({ state: 'paused', reason, isPassing: true });
  }

  #giveUp(reason: string): void {
    this.#stop();
    this.#settle({ state: 'paused', reason });
  }

  #settle(rendered: Rendered): void {
    clearTimeout(this.#timer);
    this.#request = undefined;
    this.#answer(rendered);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#isReady = false;
  }

  #expect(milliseconds: number, otherwise: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(otherwise, milliseconds);
  }
}
