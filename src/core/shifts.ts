import { countWhile } from './countWhile.ts';
import type { Edit, Range } from './range.ts';

/** Where edits touch a text, and where what stands around them is afterwards: for many places, each found by a search. */
export interface Shifts {
  /**
   * An edit takes away from a place, or writes into it. An empty place at the end of what an edit takes away goes with it:
   * it is the last of a removed row.
   */
  readonly overlap: (place: Range) => boolean;
  /** An edit is in a place or at one of its ends. */
  readonly meet: (place: Range) => boolean;
  /** Where an offset is after the edits; what is put in right at it pushes it on, or not. */
  readonly shift: (offset: number, pushed: boolean) => number;
}

/** Edits do not overlap each other. */
export function shiftsOf(edits: readonly Edit[]): Shifts {
  const touched = touching(edits);
  const all = sums(edits);
  const put = sums(edits.filter(({ from, to }) => from === to));
  return {
    overlap: ({ from, to }) => (from === to ? touched(to - 1, from) : touched(to - 1, from + 1)),
    meet: ({ from, to }) => touched(to, from),
    shift: (offset, pushed) => offset + all(offset) - (pushed ? 0 : put(offset) - put(offset - 1)),
  };
}

/** Whether one of the ranges begins at or before an offset and ends at or behind another. */
export function touching(ranges: readonly Range[]): (lastFrom: number, firstTo: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  let furthest = -Infinity;
  const ends = sorted.map(({ to }) => (furthest = Math.max(furthest, to)));
  const starts = sorted.map(({ from }) => from);
  return (lastFrom, firstTo) =>
    (ends[countWhile(starts, (start) => start <= lastFrom) - 1] ?? -Infinity) >= firstTo;
}

/** By how much a text has grown through the edits that end at or before an offset. */
function sums(edits: readonly Edit[]): (offset: number) => number {
  const sorted = [...edits].sort((a, b) => a.to - b.to);
  let sum = 0;
  const grown = sorted.map(({ from, to, insert }) => (sum += insert.length - (to - from)));
  const ends = sorted.map(({ to }) => to);
  return (offset) => grown[countWhile(ends, (end) => end <= offset) - 1] ?? 0;
}
