import type { Range } from '@/core/range';

/** A stretch of a line: one that matters, or what stands around it. */
export interface MarkedPiece {
  readonly words: string;
  readonly isMarked: boolean;
}

/** A line in pieces, by the ranges in it that matter. Of what stands far from all of them a part is left out: `…`. */
export function markedPieces(line: string, marks: readonly Range[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    pieces.push({ words: around(line.slice(done, from), done > 0, true), isMarked: false });
    pieces.push({ words: line.slice(from, to), isMarked: true });
    done = to;
  }
  pieces.push({ words: around(line.slice(done), done > 0, false), isMarked: false });
  return pieces.filter(({ words }) => words !== '');
}

/** The words near the marks before and behind them. */
function around(words: string, isBehind: boolean, isBefore: boolean): string {
  const start = isBehind ? NEAR : 0;
  const end = isBefore ? NEAR : 0;
  if (words.length <= start + end + 1) return words;
  return `${words.slice(0, start).trimEnd()}…${end === 0 ? '' : words.slice(-end).trimStart()}`;
}

const NEAR = 64;
