import type { Range } from './range.ts';

/**
 * One line with holes: `User Story {n} - {title} (Priority: {priority})`.
 *
 * Letters match in either case, a run of blanks any run of blanks, a dash any dash. A counter's hole (named in
 * `COUNTED`) takes a number such as `3`, `3.1` or `2b`, or the letter that stands for one; any other hole takes one
 * character or more. Emoji may stand before the words, and bold or backticks around them all or around their head, up to
 * the number: `**Phase 2**: …`.
 */
export type Pattern = string;

export interface PatternMatch {
  /** Each hole's words, as offsets of the line that was matched, trimmed. */
  readonly holes: Readonly<Record<string, Range>>;
}

/** What the line says in the pattern's holes; undefined when it has another shape or is longer than 600 characters. */
export function matchPattern(pattern: Pattern, line: string): PatternMatch | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const form = formOf(pattern);
  const before = form.known.get(line);
  if (before !== undefined) return before ?? undefined;
  const match = matchForm(form, line);
  if (form.known.size >= MOST_KNOWN) form.known.clear();
  form.known.set(line, match);
  return match ?? undefined;
}

function matchForm({ first, expressions }: Form, line: string): PatternMatch | null {
  for (const start of startsOf(line)) {
    const dress = DRESS.exec(line.slice(start))?.[0].length ?? 0;
    for (const [at, expression] of expressions.entries()) {
      const words = start + (at === 0 ? 0 : dress);
      if (at > 0 && dress === 0) break;
      if (line.slice(words, words + first.length).toLowerCase() !== first) continue;
      const match = holesAt(expression(), line, start);
      if (match) return match;
    }
  }
  return null;
}

/** Where the words may begin: behind the signs, or at the first of them. */
function startsOf(line: string): readonly number[] {
  const signs = SIGNS.exec(line)?.[0].length ?? 0;
  return signs === 0 ? [0] : [signs, 0];
}

function holesAt(expression: RegExp, line: string, start: number): PatternMatch | undefined {
  expression.lastIndex = start;
  const found = expression.exec(line)?.indices;
  if (!found) return undefined;
  const holes: Record<string, Range> = {};
  for (const [name, place] of Object.entries(found.groups ?? {})) {
    if (place && name !== 'dress') holes[name] = { from: place[0], to: place[1] };
  }
  return { holes };
}

/** The first of the patterns that fits. */
export function matchFirst(
  patterns: readonly Pattern[],
  line: string,
): (PatternMatch & { pattern: Pattern }) | undefined {
  for (const pattern of patterns) {
    const match = matchPattern(pattern, line);
    if (match) return { ...match, pattern };
  }
  return undefined;
}

/** The pattern with its holes filled; a hole without a word stays as it is written. */
export function fillPattern(pattern: Pattern, words: Readonly<Record<string, string>>): string {
  return pattern.replace(HOLE, (hole, name: string) => words[name] ?? hole);
}

/** Names of the pattern's holes, in order. */
export function holesOf(pattern: Pattern): readonly string[] {
  return [...pattern.matchAll(HOLE)].map((match) => match[1] ?? '');
}

/** A heading line is short; a longer one is not searched, so that no line costs more than a moment. */
const LONGEST_LINE = 600;
const HOLE = /\{(\w+)\}/g;
const COUNTED = new Set(['phase', 'story', 'n']);
const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?|[NX]`;

/** A slot is taken whole, blanks and all; else as few characters as fit. */
const WORDS = String.raw`\[[^\]]*\]|\S(?:.*?\S)??`;

interface Form {
  /** Letters and digits that the words begin with, in lower case: most lines differ there, which costs nothing. */
  readonly first: string;
  /** For the words as they are, for all of them dressed, for their head dressed: made when they are first needed. */
  readonly expressions: readonly (() => RegExp)[];
  /** Headings stay the same from key to key: what each said is kept. */
  readonly known: Map<string, PatternMatch | null>;
}

const forms = new Map<Pattern, Form>();
const MOST_KNOWN = 2000;

function formOf(pattern: Pattern): Form {
  const before = forms.get(pattern);
  if (before) return before;
  const pieces = pattern.split(/(\{\w+\})/);
  const sourceOfAll = (some: readonly string[]): string => some.map(sourceOf).join('');
  const head = pieces.findIndex((piece) => COUNTED.has(piece.slice(1, -1))) + 1;
  const expressions = [
    once(() => sourceOfAll(pieces)),
    once(() => `${DRESSED}${sourceOfAll(pieces)}\\k<dress>`),
  ];
  if (head > 0)
    expressions.push(
      once(
        () => `${DRESSED}${sourceOfAll(pieces.slice(0, head))}\\k<dress>${sourceOfAll(pieces.slice(head))}`,
      ),
    );
  const first = /^[a-z\d]*/i.exec(pieces[0] ?? '')?.[0].toLowerCase() ?? '';
  const made = { first, expressions, known: new Map<string, PatternMatch | null>() };
  forms.set(pattern, made);
  return made;
}

function once(source: () => string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(`${source()}\\s*$`, 'diy'));
}

/** Emoji and other signs before the words. */
const SIGNS = /^[^\p{L}\p{N}[<`*_]+/u;
const DRESS = /^(?:\*\*|__|\*|`)/;
const DRESSED = `(?<dress>${DRESS.source.slice(1)})`;

function sourceOf(piece: string): string {
  const name = /^\{(\w+)\}$/.exec(piece)?.[1];
  if (name !== undefined) return `(?<${name}>${COUNTED.has(name) ? NUMBER : WORDS})`;
  return piece
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[-–—]/g, '[-–—]')
    .replace(/\s+/g, String.raw`\s+`);
}
