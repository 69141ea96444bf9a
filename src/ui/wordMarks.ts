import { diffWordsWithSpace } from 'diff';

/** A piece of a line; `isNew` where the line that it is compared with does not have it. */
export interface WordMark {
  readonly words: string;
  readonly isNew: boolean;
}

/** A line in pieces, told from the one that it is compared with. Lines that have little in common are one piece. */
export function wordMarks(line: string, other: string): readonly WordMark[] {
  const changes = diffWordsWithSpace(other, line, { timeout: PATIENCE });
  const own = (changes ?? []).filter(({ removed }) => !removed);
  const shared = own.filter(({ added }) => !added).reduce((sum, { value }) => sum + value.trim().length, 0);
  if (shared * 3 < Math.max(line.length, other.length)) return [{ words: line, isNew: false }];
  return own.map(({ value, added }) => ({ words: value, isNew: added }));
}

/** In milliseconds, for one line. */
const PATIENCE = 50;
