import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';

/** The words of a range as they are read: each character of a comment is a blank, so that offsets stay. */
export function readWords({ text }: Plan, { from, to }: Range): string {
  const words = text.slice(from, to);
  return words.includes('<!--') ? words.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : words;
}

const COMMENT = /<!--[^]*?(?:-->|$)/g;
