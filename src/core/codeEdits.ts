import { editBetween } from './applyEdits.ts';
import type { Fence } from './block.ts';
import type { Value } from './plan.ts';
import type { Edit, Range } from './range.ts';
import { encode } from './value.ts';

/** The edits that give a fenced block other content: whole lines, in fences longer than any that they hold. */
export function codeEdits(text: string, value: Value, fence: Fence, words: string): readonly Edit[] {
  return [...growFence(text, fence, words), ...contentEdits(text, value, fence, words)].sort(
    (a, b) => a.from - b.from,
  );
}

function contentEdits(text: string, value: Value, fence: Fence, words: string): readonly Edit[] {
  const encoded = encode(text, value, words);
  const isNew = fence.lines.length === 0;
  if (isNew && words === '') return [];
  const insert = isNew ? `${endingOf(text, fence.from)}${value.prefix}${encoded}` : encoded;
  const edit = editBetween(text.slice(value.from, value.to), insert);
  return edit ? [{ ...edit, from: edit.from + value.from, to: edit.to + value.from }] : [];
}

/** Each fence gets the marks that it lacks; a closing one may be longer than its opening one. */
function growFence(text: string, fence: Fence, words: string): readonly Edit[] {
  const length = 1 + Math.max(0, ...words.split('\n').map((line) => runOf(line, fence.marker)));
  if (length <= fence.length) return [];
  const opening = fence.from + fence.length;
  const closing = fence.closed ? closingMarks(text, fence) : undefined;
  const grown = (at: number, has: number): Edit => ({
    from: at,
    to: at,
    insert: fence.marker.repeat(Math.max(0, length - has)),
  });
  return closing
    ? [grown(opening, fence.length), grown(closing.to, closing.to - closing.from)]
    : [grown(opening, fence.length)];
}

/** Length of the run of marks that a line begins with. */
function runOf(line: string, marker: string): number {
  const start = /^ {0,3}/.exec(line)?.[0].length ?? 0;
  let at = start;
  while (line.charAt(at) === marker) at += 1;
  return at - start;
}

function closingMarks(text: string, { to, marker }: Fence): Range {
  let end = to;
  while (text.charAt(end - 1) === ' ' || text.charAt(end - 1) === '\t') end -= 1;
  let from = end;
  while (text.charAt(from - 1) === marker) from -= 1;
  return { from, to: end };
}

function endingOf(text: string, from: number): string {
  return /\r\n|\n|\r/.exec(text.slice(from, from + 2000))?.[0] ?? '\n';
}
