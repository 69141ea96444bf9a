import type { Rendered } from '../markdown/rendered.ts';

/** Drawn sections by their exact words. Holds the ones used last, up to a number of source characters. */
export class RenderCache {
  readonly #entries = new Map<string, Rendered>();
  readonly #capacity: number;
  #size = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Rendered | undefined {
    const rendered = this.#entries.get(key);
    if (rendered === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, rendered);
    return rendered;
  }

  set(key: string, rendered: Rendered): void {
    if (this.#entries.delete(key)) this.#size -= key.length;
    this.#entries.set(key, rendered);
    this.#size += key.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#capacity || oldest === key) return;
      this.#entries.delete(oldest);
      this.#size -= oldest.length;
    }
  }
}
