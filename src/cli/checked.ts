import type { Finding } from '../core/review/finding.ts';

/** What a check found in one file. */
export interface Checked {
  readonly name: string;
  readonly text: string;
  readonly hasTasks: boolean;
  /** What is to be shown. */
  readonly findings: readonly Finding[];
  /** What was found below the level that is shown. It counts for the exit code all the same. */
  readonly notShown: readonly Finding[];
  /** How many findings `--fix` mended. */
  readonly mended: number;
}
