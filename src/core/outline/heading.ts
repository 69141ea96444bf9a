import type { Heading } from '../block.ts';
import type { Range } from '../range.ts';
import { DASH, EQUALS, HASH, isBlankCode, skipBlanks, skipRun, trimBlanks } from './characters.ts';
import type { Line } from './line.ts';

/** The `#` heading that stands at the line's first word, if one does. */
export function readAtxHeading(line: Line): Heading | undefined {
  const { text, word, end } = line;
  const marks = skipRun(text, word, end, HASH);
  const depth = marks - word;
  if (!isDepth(depth) || (marks < end && !isBlankCode(text.charCodeAt(marks)))) return undefined;
  return {
    kind: 'heading',
    from: word,
    to: end,
    depth,
    setext: false,
    content: atxContent(text, marks, end),
  };
}

/** 1 for a line of `=`, 2 for a line of `-`, that could turn the paragraph above it into a heading; 0 otherwise. */
export function setextDepth(line: Line): 0 | 1 | 2 {
  const { text, word, end } = line;
  const marker = text.charCodeAt(word);
  if (marker !== EQUALS && marker !== DASH) return 0;
  if (skipBlanks(text, skipRun(text, word, end, marker), end) !== end) return 0;
  return marker === EQUALS ? 1 : 2;
}

/** The words behind the opening marks, without the blanks around them and without a closing run of `#`. */
function atxContent(text: string, marks: number, end: number): Range {
  const from = skipBlanks(text, marks, end);
  const to = withoutClosing(text, from, trimBlanks(text, from, end));
  if (to > from) return { from, to };
  const empty = Math.min(marks + 1, end);
  return { from: empty, to: empty };
}

function withoutClosing(text: string, from: number, to: number): number {
  let start = to;
  while (start > from && text.charCodeAt(start - 1) === HASH) start--;
  if (start === to || (start > from && !isBlankCode(text.charCodeAt(start - 1)))) return to;
  return trimBlanks(text, from, start);
}

function isDepth(depth: number): depth is Heading['depth'] {
  return depth >= 1 && depth <= 6;
}
