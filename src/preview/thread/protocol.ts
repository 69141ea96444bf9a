/** A section of a plan with what it needs to be drawn alone. */
export interface RenderSource {
  readonly markdown: string;
  /** See `usedDefinitions`. */
  readonly definitions: string;
  /** Only the section that starts the plan can have front matter. */
  readonly startsPlan: boolean;
}

/** What the page says to the worker: whether it is there, or one section to draw. */
export type RenderRequest = 'start' | (RenderSource & { readonly id: number });

/**
 * What the worker says: that it is there, or a section's `Rendered` as JSON. A string crosses between threads whole; a
 * deep tree could overflow the structured clone.
 */
export type RenderReply = 'ready' | { readonly id: number; readonly rendered: string };
