import type { Finding } from '../core/review/finding.ts';

/** What a check found in one file. */
export interface Checked {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many findings `--fix` mended. */
  readonly mended: number;
}
