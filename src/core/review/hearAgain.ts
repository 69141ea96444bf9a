import { isRefusal } from '../change.ts';
import { endingNear, isBlankLine, lineEnd, lineStart, nextLine } from '../lines.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { directivesOf, type Directive } from './directives.ts';
import { mend } from './mend.ts';

/**
 * Takes a code out of the comment that silences it, or the comment out of the text where it names no other, with the
 * blanks or the line that it stood on. Every other line reads as before; else nothing is written.
 */
export function hearAgain(plan: Plan, { comment, codes }: Directive, code: string): Change | Refusal {
  const isWhole = codes.every((each) => each === code);
  const ways = isWhole ? withoutComment(plan.text, comment) : [withoutCode(plan.text, comment, code)];
  const wanted = count(plan, code) - codes.filter((each) => each === code).length;
  let refused: Refusal | undefined;
  for (const edits of ways) {
    const change = mend(plan, edits, 'show this again', (after) => count(after, code) === wanted);
    if (!isRefusal(change)) return change;
    refused ??= change;
  }
  return refused ?? { edits: [], plan };
}

function count(plan: Plan, code: string): number {
  return directivesOf(plan).flatMap(({ codes }) => codes.filter((each) => each === code)).length;
}

/** The code goes with what parts it from the one before, the first with what parts it from the next. */
function withoutCode(text: string, comment: Range, code: string): readonly Edit[] {
  const words = text.slice(comment.from, comment.to);
  const head = /^<!--\s*planform-ignore(?:-file)?\s+/.exec(words)?.[0].length ?? 0;
  return [...words.matchAll(/[a-z][a-z\d-]*/g)].flatMap(({ 0: name, index }) => {
    if (index < head || name !== code) return [];
    const before = index === head ? 0 : (/[\s,]*$/.exec(words.slice(0, index))?.[0].length ?? 0);
    const end = index + name.length;
    const behind = index === head ? (/^[\s,]*/.exec(words.slice(end))?.[0].length ?? 0) : 0;
    return [{ from: comment.from + index - before, to: comment.from + end + behind, insert: '' }];
  });
}

/** Edits that take a comment out, the best first. */
function withoutComment(text: string, comment: Range): readonly (readonly Edit[])[] {
  const line = { from: lineStart(text, comment.from), to: lineEnd(text, comment.to) };
  const before = text.slice(line.from, comment.from);
  const behind = text.slice(comment.to, line.to);
  if (before.trim() !== '' || behind.trim() !== '') {
    const blanks = before.trim() === '' ? /^[ \t]*/.exec(behind) : /[ \t]*$/.exec(before);
    const length = blanks?.[0].length ?? 0;
    return before.trim() === ''
      ? [[{ from: comment.from, to: comment.to + length, insert: '' }]]
      : [[{ from: comment.from - length, to: comment.to, insert: '' }]];
  }
  return [[lineOut(text, line)], [{ ...line, insert: '' }]];
}

/** A whole line goes; of the blank lines on both sides of it one is left. */
function lineOut(text: string, line: Range): Edit {
  const next = nextLine(text, line.to);
  const isLast = next >= text.length;
  const lastBefore =
    line.from === 0 ? 0 : lineStart(text, line.from - endingNear(text, line.from - 1).length);
  const isBlankBefore = line.from === 0 || isBlankLine(text, lastBefore);
  if (isLast) return { from: isBlankBefore ? lastBefore : line.from, to: next, insert: '' };
  return {
    from: line.from,
    to: isBlankBefore && isBlankLine(text, next) ? nextLine(text, next) : next,
    insert: '',
  };
}
