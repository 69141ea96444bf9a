import { lineEnd, nextLine } from '@/core/lines.ts';

/** A stretch of a node's value and the source that it stands for, mostly the same letters. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The value of a code or HTML node, line by line (each with its line ending) and with the offset of every line.
 * `from` and `to` are the node's range without an opening fence.
 *
 * The parser takes the prefixes of quotes and lists and the indentation of code out of such values, always from the
 * front of a line, so each line of the value ends a line of the source. A line that still differs (half a tab) stands
 * for its whole source line.
 */
export function sourcePieces(source: string, value: string, from: number, to: number): readonly Piece[] {
  let at = from;
  return value.split(LINE_START).map((text, index, lines) => {
    const next = nextLine(source, at);
    const places = [at, index === lines.length - 1 ? to : -1, next, lineEnd(source, at)];
    const found = places
      .map((place, rank) => (rank === 0 ? place : place - text.length))
      .find((place) => place >= at && source.startsWith(text, place));
    const piece =
      found === undefined ? { text, from: at, to: next } : { text, from: found, to: found + text.length };
    at = next;
    return piece;
  });
}

/** The part of the pieces between two offsets of the value. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const slices: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const cut = cutPiece(piece, Math.max(from - start, 0), to - start);
    if (cut !== undefined) slices.push(cut);
    start += piece.text.length;
  }
  return slices;
}

const LINE_START = /(?<=\n|\r(?!\n))/;

function cutPiece(piece: Piece, from: number, to: number): Piece | undefined {
  const text = piece.text.slice(from, Math.max(to, 0));
  if (text === '') return undefined;
  const exact = piece.to - piece.from === piece.text.length;
  return exact ? { text, from: piece.from + from, to: piece.from + from + text.length } : { ...piece, text };
}
