import type { Range } from './range.ts';

/** The words before a colon that name what follows: `**Goal**: …`, `**Purpose:** …`, `Status: …`. */
export interface Label extends Range {
  readonly text: string;
  /** Where the value begins: behind the colon and the blanks after it. */
  readonly end: number;
}

/** A bold label that starts at `at`, colon inside or outside the bold. */
export function boldLabelAt(text: string, at: number, to: number): Label | undefined {
  if (text.charCodeAt(at) !== STAR && text.charCodeAt(at) !== UNDERSCORE) return undefined;
  BOLD.lastIndex = at;
  const match = BOLD.exec(text);
  return match && at + match[0].length <= to ? labelOf(match, at + 2) : undefined;
}

/** A label without bold. Prose is full of colons: the caller must know the label's words. */
export function plainLabelAt(text: string, at: number, to: number): Label | undefined {
  PLAIN.lastIndex = at;
  const match = PLAIN.exec(text);
  return match && at + match[0].length <= to ? labelOf(match, at) : undefined;
}

function labelOf(match: RegExpExecArray, from: number): Label {
  const words = match[1] ?? '';
  return { text: words.trim(), from, to: from + words.length, end: match.index + match[0].length };
}

const BOLD = /(?:\*\*|__)([^*\n\r]{1,120}?)(?::[ \t]*(?:\*\*|__)|(?:\*\*|__)[ \t]?:)[ \t]*/y;
const PLAIN = /(\p{L}[^:*[\]<>\n\r]{0,60}):(?=\s|$)[ \t]*/uy;
const STAR = 42;
const UNDERSCORE = 95;
