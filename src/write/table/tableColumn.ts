import type { Choice } from '@/core/template';

export interface TableColumn {
  readonly header: string;
  /** The words that its cells are chosen from. */
  readonly choices: readonly Choice[] | undefined;
}
