import type { TableColumn } from './tableColumn.ts';

/** Two columns whose cells are chosen from the same words, worst first: how bad, and how likely. */
export interface HeatColumns {
  /** Numbers of the two columns, from 1. */
  readonly rows: number;
  readonly columns: number;
  readonly rowName: string;
  readonly columnName: string;
  readonly levels: readonly string[];
}

export function heatColumns(columns: readonly TableColumn[]): HeatColumns | undefined {
  const chosen = columns.flatMap(({ header, choices }, at) =>
    choices ? [{ header, choices, at: at + 1 }] : [],
  );
  const [first, second, ...others] = chosen;
  if (!first || !second || others.length > 0) return undefined;
  const levels = first.choices.map(({ value }) => value);
  const same = second.choices.map(({ value }) => value).join('\n') === levels.join('\n');
  return same && levels.length > 1
    ? { rows: first.at, columns: second.at, rowName: first.header, columnName: second.header, levels }
    : undefined;
}

/** How hot a place is, from 0 to 1: the mean of its two levels, the first level being the worst. */
export function heatAt(row: number, column: number, levels: number): number {
  return levels < 2 ? 0 : 1 - (row + column) / (2 * (levels - 1));
}
