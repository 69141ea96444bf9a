import type { Edit } from './range.ts';

/**
 * The text with all edits made at once; their offsets are those of the text before. Insertions at one place keep
 * their order. Throws a RangeError when two edits overlap: that is a programmer's mistake.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 1 && edits[0]) return splice(text, edits[0]);
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, insert } of ordered) {
    if (from < at)
      throw new RangeError(`edit ${from}–${to} begins before ${at}, where the one before it ended`);
    pieces.push(text.slice(at, from), insert);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The edits that lead back: offsets are those of the text after. */
export function invertEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let shift = 0;
  return ordered.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** The one smallest splice that turns one text into the other; undefined when they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameFromEnd(before, after, tail)) tail += 1;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

function sameFromEnd(before: string, after: string, tail: number): boolean {
  return before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail);
}

function splice(text: string, { from, to, insert }: Edit): string {
  return text.slice(0, from) + insert + text.slice(to);
}
