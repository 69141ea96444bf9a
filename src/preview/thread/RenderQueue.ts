import type { RenderSource } from './protocol.ts';
import type { RenderCache } from './RenderCache.ts';
import type { Rendered } from '../markdown/rendered.ts';

/** One section of the plan as it is now. `key` says which section it is, whatever its words. */
export interface RenderJob extends RenderSource {
  readonly key: string;
}

/** The last words of a section that were drawn; they may be older than the section's words now. */
export interface Shown extends RenderSource {
  readonly rendered: Rendered;
}

export interface SectionRenderer {
  render(source: RenderSource): Promise<Rendered>;
  release(): void;
}

/**
 * Keeps a plan's sections drawn, one after the other. The next is always taken from the newest call of `want`, so work
 * never piles up; what was drawn once is never drawn again.
 */
export class RenderQueue {
  readonly #renderer: SectionRenderer;
  readonly #cache: RenderCache;
  readonly #listeners = new Set<() => void>();
  readonly #shown = new Map<string, Shown>();
  #wanted: ReadonlyMap<string, RenderJob> = new Map();
  #waiting: readonly RenderJob[] = [];
  #current: RenderJob | undefined;
  #version = 0;

  constructor(renderer: SectionRenderer, cache: RenderCache) {
    this.#renderer = renderer;
    this.#cache = cache;
  }

  /**
   * The plan's sections, the most wanted first. Replaces what was wanted before. Sections that were too slow last time
   * wait for the others.
   */
  want(jobs: readonly RenderJob[]): void {
    this.#wanted = new Map(jobs.map((job) => [job.key, job]));
    for (const key of this.#shown.keys()) if (!this.#wanted.has(key)) this.#shown.delete(key);
    const missing = jobs.filter((job) => !this.#showCached(job));
    const isSlow = (job: RenderJob) => this.#shown.get(job.key)?.rendered.state === 'paused';
    this.#waiting = [...missing.filter((job) => !isSlow(job)), ...missing.filter(isSlow)];
    this.#takeNext();
    this.#notify();
  }

  /** What there is to see of a section, the same object until it changes. */
  shown(key: string): Shown | undefined {
    return this.#shown.get(key);
  }

  /** True until every wanted section is drawn or paused. */
  isBusy(): boolean {
    return this.#current !== undefined || this.#waiting.length > 0;
  }

  /** Rises with every change of what there is to see. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Ends the work. A later `want` starts anew. */
  release(): void {
    this.#wanted = new Map();
    this.#waiting = [];
    this.#current = undefined;
    this.#renderer.release();
  }

  #takeNext(): void {
    while (this.#current === undefined) {
      const [job, ...rest] = this.#waiting;
      if (job === undefined) return;
      this.#waiting = rest;
      if (!this.#showCached(job)) this.#draw(job);
    }
  }

  #draw(job: RenderJob): void {
    this.#current = job;
    void this.#renderer.render(job).then((rendered) => {
      if (this.#current !== job) return;
      this.#current = undefined;
      this.#keep(job, rendered);
      this.#takeNext();
      this.#notify();
    });
  }

  #keep(job: RenderJob, rendered: Rendered): void {
    if (isPassing(rendered)) {
      for (const waiting of this.#waiting) this.#show(waiting, rendered);
      this.#waiting = [];
    } else {
      this.#cache.set(cacheKey(job), rendered);
    }
    const wanted = this.#wanted.get(job.key);
    if (wanted !== undefined && !this.#isShown(wanted)) this.#show(job, rendered);
  }

  /** Shows what is in the cache for a section; false when it has to be drawn. */
  #showCached(job: RenderJob): boolean {
    if (this.#isShown(job)) return true;
    const rendered = this.#cache.get(cacheKey(job));
    if (rendered !== undefined) this.#show(job, rendered);
    return rendered !== undefined;
  }

  #show({ key, markdown, definitions, startsPlan }: RenderJob, rendered: Rendered): void {
    this.#shown.set(key, { markdown, definitions, startsPlan, rendered });
  }

  #isShown(job: RenderJob): boolean {
    const shown = this.#shown.get(job.key);
    if (shown === undefined || isPassing(shown.rendered)) return false;
    const { markdown, definitions, startsPlan } = shown;
    return markdown === job.markdown && definitions === job.definitions && startsPlan === job.startsPlan;
  }

  #notify(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

function cacheKey({ markdown, definitions, startsPlan }: RenderSource): string {
  return `${startsPlan ? 1 : 0}\u0000${definitions}\u0000${markdown}`;
}

function isPassing(rendered: Rendered): boolean {
  return rendered.state === 'paused' && rendered.isPassing === true;
}
