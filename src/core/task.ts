import type { Range } from './range.ts';

/** What a task line says. Ranges are offsets of the plan's text; the words themselves are the row's value. */
export interface Task {
  /** Between the brackets: one character, or none in `[]`. */
  readonly mark: Range;
  readonly state: TaskState;
  /** GFM draws a box here; other marks (`[~]`, `[]`, `\[ \]`) are ours to understand. */
  readonly gfm: boolean;
  readonly id?: TaskId;
  readonly markers: readonly TaskMarker[];
  /** The words behind ID and markers, to the end of the first line. */
  readonly words: Range;
}

/** `skipped` is struck through, `unknown` has a mark without a meaning. */
export type TaskState = 'open' | 'done' | 'doing' | 'skipped' | 'unknown';

export interface TaskId extends Range {
  /** The ID without its dress. */
  readonly text: string;
  /** Where the ID's dress ends: behind `**T001**:` for example. A marker is put in here. */
  readonly end: number;
}

export interface TaskMarker extends Range {
  /** What stands in the brackets: `P`, `US1`, `P:3.1`. The range has the brackets, and the blanks behind them are not in it. */
  readonly name: string;
}

/** How the head of a task line is read. */
export interface TaskGrammar {
  /** Markers that may stand without brackets behind an ID: `F022 M text`. */
  readonly bare: ReadonlySet<string>;
}
