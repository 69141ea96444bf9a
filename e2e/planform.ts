import { execFile } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly out: string;
}

/** What `npx planform` runs. */
export function planform(...words: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/planform.mjs', ...words], (error, out) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
    });
  });
}
