import { countWhile } from '../core/countWhile.ts';
import type { Edit } from '../core/range.ts';
import { endingNear } from '../core/lines.ts';

/**
 * The editor counts every line ending as one character; the plan's text keeps its own. This maps the one's offsets to
 * the other's.
 */
export interface LineEndings {
  /** The text as the editor holds it: every ending is LF. */
  readonly shown: string;
  toText(offset: number): number;
  toShown(offset: number): number;
}

export function lineEndings(text: string): LineEndings {
  const pairs = pairOffsets(text);
  if (pairs.length === 0 && !text.includes('\r')) return { shown: text, toText: same, toShown: same };
  return {
    shown: text.replace(/\r\n?/g, '\n'),
    toText: (offset) => offset + countBelow(pairs, offset, (pair, at) => pair - at),
    toShown: (offset) => offset - countBelow(pairs, offset, (pair) => pair),
  };
}

/** The editor's changes as splices of the text: new lines take the ending of the line they are put into. */
export function textEdits(text: string, endings: LineEndings, changes: readonly Edit[]): readonly Edit[] {
  return changes.map(({ from, to, insert }) => {
    const start = endings.toText(from);
    const ending = endingNear(text, start);
    const written = ending === '\n' ? insert : insert.replaceAll('\n', ending);
    return keepApart(text, { from: start, to: endings.toText(to), insert: written });
  });
}

/** Lone CRs that would come to stand before an LF become LFs, lest two line endings read as one. */
function keepApart(text: string, edit: Edit): Edit {
  let from = edit.from;
  while (text.charAt(from - 1) === '\r') from -= 1;
  const joined = text.slice(from, edit.from) + edit.insert + text.charAt(edit.to);
  if (!joined.includes('\r\n') || edit.insert.includes('\r\n')) return edit;
  return { from, to: Math.min(text.length, edit.to + 1), insert: joined.replaceAll('\r', '\n') };
}

/** Offsets of the CR of every CRLF. */
function pairOffsets(text: string): readonly number[] {
  return [...text.matchAll(/\r\n/g)].map(({ index }) => index);
}

/** How many pairs begin before an offset; `place` gives a pair's offset in the offset's own count. */
function countBelow(
  pairs: readonly number[],
  offset: number,
  place: (pair: number, at: number) => number,
): number {
  return countWhile(pairs, (pair, at) => place(pair, at) < offset);
}

function same(offset: number): number {
  return offset;
}
