import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { dressAt, type Dress } from './dress.ts';
import { endOf, idSpanAt, LETTER, type IdSpan } from './idSpans.ts';
import { idsBetween } from './idRanges.ts';
import { numbersBetween, prefixOf, taskIds } from './taskIds.ts';

/** Tasks, phases and user stories that words name one after the other. */
export interface Names {
  /** Task IDs, ranges expanded; an ID that no task has is among them. */
  readonly ids: readonly string[];
  /** Numbers of phases and user stories that are named whole: `Phase 2`, `Phases 3–5`, `US1`. */
  readonly phases: readonly string[];
  readonly stories: readonly string[];
  /** The names of the list, in its order; a range is one. */
  readonly names: readonly Name[];
  /** Where the words go on, behind the last name. */
  readonly end: number;
}

/** One name of a list with its brackets, emphasis and link. Offsets of the plan's text. */
export interface Name extends Range {
  readonly ids: readonly string[];
  readonly phases: readonly string[];
  readonly stories: readonly string[];
  /** The ID or the range alone; undefined for phases and stories. */
  readonly span?: IdSpan;
}

/** Where a list of names is read. */
export interface Place {
  readonly words: string;
  /** Where the words begin in the plan's text. */
  readonly base: number;
  /** Where the list begins in the words. */
  readonly start: number;
}

/** Reads at most so many names at a place: `T012, T013`, `Phase 2 + US1`. Undefined where none stands. */
export function namesAt(plan: Plan, { words, base, start }: Place, most = Infinity): Names | undefined {
  const names: Name[] = [];
  let dress: Dress = { open: '', end: start };
  let end = start;
  let isLoose = false;
  while (names.length < most) {
    const name = nameAt(plan, words, dress);
    if (!name || (isLoose && !CLOSED.test(words.slice(name.behind.end)))) break;
    names.push(shifted(name.name, base));
    end = name.behind.end;
    const join = matchAt(JOIN, words, end);
    const behind = join ?? matchAt(LOOSE_JOIN, words, end);
    if (behind === undefined) break;
    isLoose = join === undefined;
    dress = { ...name.behind, end: behind };
  }
  if (names.length === 0) return undefined;
  const all = (kind: 'ids' | 'phases' | 'stories') => names.flatMap((name) => name[kind]);
  return { ids: all('ids'), phases: all('phases'), stories: all('stories'), names, end };
}

/** Where a sticky expression ends that matches at a place. */
export function matchAt(expression: RegExp, words: string, at: number): number | undefined {
  expression.lastIndex = at;
  const match = expression.exec(words);
  return match ? at + match[0].length : undefined;
}

interface Found {
  readonly name: Name;
  /** What is still open behind the name. */
  readonly behind: Dress;
}

function nameAt(plan: Plan, words: string, before: Dress): Found | undefined {
  const opened = dressAt(words, before, 'opening');
  const bare = idNameAt(plan, words, opened.end) ?? wholesAt(words, opened.end);
  if (!bare) return undefined;
  const inside = dressAt(words, opened, 'inside', bare.to);
  const behind = dressAt(words, inside, 'closing');
  return { name: { ...bare, from: before.end, to: behind.end }, behind };
}

function idNameAt(plan: Plan, words: string, at: number): Name | undefined {
  const span = idSpanAt(words, at);
  if (!span || !taskIds(plan).prefixes.has(prefixOf(span.id))) return undefined;
  const to = endOf(span);
  END.lastIndex = to;
  MEASURE.lastIndex = to;
  if (!END.test(words) || (prefixOf(span.id) === '' && MEASURE.test(words))) return undefined;
  const ids = span.through ? idsBetween(plan, span.id, span.through.id) : [span.id];
  return { from: at, to, ids, phases: [], stories: [], span };
}

function wholesAt(words: string, at: number): Name | undefined {
  WHOLE.lastIndex = at;
  const match = WHOLE.exec(words);
  if (!match) return undefined;
  const { phase, lastPhase, story, lastStory } = match.groups ?? {};
  const numbers = [...numbersFrom(phase ?? story ?? '', lastPhase ?? lastStory)];
  let to = at + match[0].length;
  if (MANY.test(match[0])) to = addNumbers(words, to, numbers);
  const isPhase = phase !== undefined;
  return { from: at, to, ids: [], phases: isPhase ? numbers : [], stories: isPhase ? [] : numbers };
}

/** What follows `Phases 3`: ` and 4`, `, 5–7`. Answers where it ends. */
function addNumbers(words: string, start: number, numbers: string[]): number {
  let end = start;
  for (;;) {
    MORE_NUMBERS.lastIndex = end;
    const match = MORE_NUMBERS.exec(words);
    if (!match) return end;
    numbers.push(...numbersFrom(match[1] ?? '', match[2]));
    end += match[0].length;
  }
}

function numbersFrom(first: string, last: string | undefined): readonly string[] {
  return last === undefined ? [first] : numbersBetween(Number(first), Number(last)).map(String);
}

function shifted(name: Name, by: number): Name {
  const { from, to, span } = name;
  const place = { ...name, from: from + by, to: to + by };
  if (!span) return place;
  const { through } = span;
  const last = through && { through: { ...through, from: through.from + by, to: through.to + by } };
  return { ...place, span: { ...span, from: span.from + by, to: span.to + by, ...last } };
}

const TO = String.raw`(?:[ \t]?[-–—]|\.\.|[ \t]+(?:through|thru|to)[ \t])[ \t]?[[*_\x60]*`;
const NO_MORE = String.raw`(?![${LETTER}]|[-.][${LETTER}]|\/(?![A-Z]{1,8}-?\d|\d+\.\d)[${LETTER}])`;
const END = new RegExp(NO_MORE, 'uy');

/** `1.5 GB`, `3.11+`: no ID. */
const MEASURE =
  /\+|[ \t]*(?:[%×°€$]|(?:[KMGT]i?B|[KMG]?Hz|[mµn]?s|sec|min|h|x|px|kg|[km]?m|times|seconds?|minutes?|hours?|days?|weeks?|months?|years?|or (?:later|newer|higher|above))\b)/iy;

/** A phase or a story, or a range of them. */
const WHOLE = new RegExp(
  String.raw`(?:[Pp]hases?[ \t]+(?<phase>\d+(?:\.\d+)*)(?:${TO}(?<lastPhase>\d+))?` +
    String.raw`|(?:US-?|(?:[Uu]ser )?[Ss]tor(?:y|ies)[ \t]+)(?<story>\d+)(?:${TO}(?:US-?)?(?<lastStory>\d+))?` +
    String.raw`)${NO_MORE}`,
  'uy',
);

const MANY = /[Pp]hases|[Ss]tories/;
const MORE_NUMBERS = new RegExp(
  String.raw`(?:[*_\x60]*[ \t]*[,&+/][ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+)(\d+)(?:${TO}(\d+))?(?![\p{L}\p{N}]|[-.][\p{L}\p{N}])`,
  'uy',
);

const GAP = String.raw`(?:[ \t]+|[ \t]*\r?\n[ \t]*)`;
const AND = String.raw`(?:and|or)`;
const REMARK = String.raw`(?:[ \t]*\([^()\n]{0,60}\))?`;
const NEXT = String.raw`(?=[[*_\x60(]*(?:[A-Z]{1,8}-?\d|\d+\.\d|[Pp]hases?[ \t]+\d|US-?\d|(?:[Uu]ser )?[Ss]tor(?:y|ies)[ \t]+\d))`;

/** What stands between two names; a remark in brackets may follow the first. */
const JOIN = new RegExp(
  String.raw`${REMARK}(?:[ \t]*[,&+/、，和及与と]${GAP}?(?:${AND}${GAP}|&[ \t]*)?|${GAP}${AND}${GAP})${NEXT}`,
  'uy',
);

/** As well between two names, if the second is not the beginning of a sentence: a semicolon, a short remark behind a dash. */
const LOOSE_JOIN = new RegExp(
  String.raw`(?:${REMARK}[ \t]*;|[ \t]+[–—-][ \t]+[^,;()\n]{1,40}[,;])${GAP}?(?:${AND}${GAP})?${NEXT}`,
  'uy',
);
const CLOSED = /^(?:\s*(?:$|[)\],;.、，。]|(?:and|or|&|\+)\s)|[ \t]+[–—-][ \t])/;
