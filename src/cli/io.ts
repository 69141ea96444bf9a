/** What a command reads and writes: the process's own, or a test's. */
export interface Io {
  /** The bytes of a file; throws as Node does when it can't be read. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: nothing at or above the level asked for. 1: something. 2: the command could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A mistake in how the command was called, or a file that can't be read: told in one sentence, without a stack. */
export class UsageError extends Error {}
