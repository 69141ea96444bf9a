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
  const { expressions, known } = compiled(pattern);
  const before = known.get(line);
  if (before !== undefined) return before ?? undefined;
  const match = execute(expressions, line);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(line, match);
  return match ?? undefined;
}

function execute(expressions: readonly RegExp[], line: string): PatternMatch | null {
  for (const expression of expressions) {
    const found = expression.exec(line)?.indices;
    if (!found) continue;
    const holes: Record<string, Range> = {};
    for (const [name, place] of Object.entries(found.groups ?? {})) {
      if (place && name !== 'dress') holes[name] = { from: place[0], to: place[1] };
    }
    return { holes };
  }
  return null;
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

interface Compiled {
  /** For the words as they are, for all of them dressed, for their head dressed. */
  readonly expressions: readonly RegExp[];
  /** Headings stay the same from key to key: what each said is kept. */
  readonly known: Map<string, PatternMatch | null>;
}

const cache = new Map<Pattern, Compiled>();
const MOST_KNOWN = 2000;

function compiled(pattern: Pattern): Compiled {
  const before = cache.get(pattern);
  if (before) return before;
  const pieces = pattern.split(/(\{\w+\})/);
  const head = pieces.findIndex((piece) => COUNTED.has(piece.slice(1, -1))) + 1;
  const [all, first, rest] = [pieces, pieces.slice(0, head), pieces.slice(head)].map((some) =>
    some.map(sourceOf).join(''),
  );
  const sources = [all, `${DRESS}${all}\\k<dress>`];
  if (head > 0) sources.push(`${DRESS}${first}\\k<dress>${rest}`);
  const expressions = sources.map((source) => new RegExp(`^${SIGNS}${source}\\s*$`, 'diu'));
  const made = { expressions, known: new Map<string, PatternMatch | null>() };
  cache.set(pattern, made);
  return made;
}

/** Emoji and other signs before the words. */
const SIGNS = '(?:[^\\p{L}\\p{N}\\[<`*_]+)?';
const DRESS = '(?<dress>\\*\\*|__|\\*|`)';

function sourceOf(piece: string): string {
  const name = /^\{(\w+)\}$/.exec(piece)?.[1];
  if (name !== undefined) return `(?<${name}>${COUNTED.has(name) ? NUMBER : WORDS})`;
  return piece
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[-–—]/g, '[-–—]')
    .replace(/\s+/g, String.raw`\s+`);
}
