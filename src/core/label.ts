import type { Range } from './range.ts';

/** The words before a colon that name what follows: `**Goal**: …`, `**Purpose:** …`, `Status: …`. */
export interface Label extends Range {
  readonly text: string;
  /** Where its dress begins: at the `**`. */
  readonly start: number;
  /** Where the value begins: behind the colon and the blanks after it. */
  readonly end: number;
}

/** A label and where its words end on its line: before the next label, or at the line's end. */
export interface LabelledWords {
  readonly label: Label;
  readonly to: number;
  /** Where the next label of the line begins. */
  readonly next: number | undefined;
}

/** A bold label that starts at `at`, colon inside or outside the bold. */
export function boldLabelAt(text: string, at: number, to: number): Label | undefined {
  const code = text.charCodeAt(at);
  if (code !== STAR && code !== UNDERSCORE) return undefined;
  BOLD.lastIndex = at;
  const match = BOLD.exec(text);
  return match && at + match[0].length <= to ? labelOf(match, at + 2) : undefined;
}

/** A label of these words, in lower case, with or without bold. Prose is full of colons: its words must be known. */
export function knownLabelAt(
  text: string,
  { from, to }: Range,
  known: ReadonlySet<string>,
): Label | undefined {
  if (known.size === 0) return undefined;
  const label = boldLabelAt(text, from, to) ?? plainLabelAt(text, from, to);
  return label && known.has(label.text.toLowerCase()) ? label : undefined;
}

/** The labels of a line that begins with one: `**Date**: today | **Spec**: here` has two. */
export function labelsOf(text: string, line: Range, known: ReadonlySet<string>): readonly LabelledWords[] {
  const found: LabelledWords[] = [];
  let label = labelAt(text, line, known);
  while (label) {
    const gap = nextLabel(text, { from: label.end, to: line.to }, known);
    found.push({ label, to: gap?.from ?? line.to, next: gap?.label.start });
    label = gap?.label;
  }
  return found;
}

/** The first label behind a separator, and where the blanks before the separator begin. */
function nextLabel(
  text: string,
  range: Range,
  known: ReadonlySet<string>,
): { from: number; label: Label } | undefined {
  for (let at = range.from; at < range.to; at += 1) {
    if (!SEPARATORS.has(text.charCodeAt(at))) continue;
    const behind = at + 1 + blanks(text, at + 1);
    const label = behind > at + 1 ? labelAt(text, { from: behind, to: range.to }, known) : undefined;
    if (label) return { from: trimmedEnd(text, range.from, at), label };
  }
  return undefined;
}

function labelAt(text: string, range: Range, known: ReadonlySet<string>): Label | undefined {
  return boldLabelAt(text, range.from, range.to) ?? knownLabelAt(text, range, known);
}

function plainLabelAt(text: string, at: number, to: number): Label | undefined {
  PLAIN.lastIndex = at;
  const match = PLAIN.exec(text);
  return match && at + match[0].length <= to ? labelOf(match, at) : undefined;
}

function labelOf(match: RegExpExecArray, from: number): Label {
  const words = match[1] ?? '';
  return {
    text: words.trim(),
    start: match.index,
    from,
    to: from + words.length,
    end: match.index + match[0].length,
  };
}

function blanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK || text.charCodeAt(at) === TAB) at += 1;
  return at - from;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text.charCodeAt(end - 1) === BLANK || text.charCodeAt(end - 1) === TAB)) end -= 1;
  return end;
}

const BOLD = /(?:\*\*|__)([^*\n\r]{1,120}?)(?::[ \t]*(?:\*\*|__)|(?:\*\*|__)[ \t]?:)[ \t]*/y;
const PLAIN = /(\p{L}[^:*[\]<>\n\r]{0,60}):(?=\s|$)[ \t]*/uy;
const STAR = 42;
const UNDERSCORE = 95;
const BLANK = 32;
const TAB = 9;
/** `|`, `;`, `·`, `•` */
const SEPARATORS: ReadonlySet<number> = new Set([124, 59, 0xb7, 0x2022]);
