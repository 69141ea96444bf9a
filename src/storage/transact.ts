/** A keyed table inside a transaction. What comes back is whatever was found: nothing is promised about its shape. */
export interface Table {
  /** In the order of `values`. */
  keys(): Promise<readonly unknown[]>;
  values(): Promise<readonly unknown[]>;
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): void;
  delete(key: string): void;
}

/** Figures and texts apart, so that a list of drafts never loads a text. */
export interface Tables {
  readonly abouts: Table;
  readonly texts: Table;
}

/**
 * Runs `work` in one transaction: all its writes are stored when the promise resolves, none when it rejects. Inside,
 * `work` may wait for the tables alone, and may be run a second time when the first came to nothing.
 */
export type Transact = <T>(
  mode: 'readonly' | 'readwrite',
  work: (tables: Tables) => Promise<T>,
) => Promise<T>;
