import type { Range } from './range.ts';
import type { TaskGrammar, TaskId, TaskMarker } from './task.ts';
import { bareMarkerAt, idAt, markerAt } from './taskWords.ts';

/** What stands between a task's box and its words, and the words. */
export interface TaskHead {
  readonly id?: TaskId;
  readonly markers: readonly TaskMarker[];
  readonly words: Range;
  /** The whole line, its ID, or its words from the first on are struck through. */
  readonly struck: boolean;
}

/**
 * Reads a head: emoji, bold and strike-through that open the line, then an ID and markers in any order, each with the
 * colon, dash or closing marks behind it. What opens a line without an ID or marker is words.
 */
export function readTaskHead(text: string, from: number, to: number, grammar: TaskGrammar): TaskHead {
  const start = skipBlanks(text, from, to);
  const head = open(text, start, to);
  while (readId(head) || readMarker(head, grammar)) continue;
  const { id, markers, marks } = head;
  const isHeadless = !id && markers.length === 0;
  const words = isHeadless ? trimmed(text, { from: start, to }, []) : trimmed(text, head, marks);
  const struck = (!isHeadless && head.struck) || isStruck(text, words);
  return id ? { id, markers, words, struck } : { markers, words, struck };
}

interface Head {
  readonly text: string;
  /** What was read so far. */
  from: number;
  readonly to: number;
  id?: TaskId;
  readonly markers: TaskMarker[];
  /** Bold and strike-through that are open. */
  readonly marks: string[];
  readonly struck: boolean;
}

function open(text: string, start: number, to: number): Head {
  OPENING.lastIndex = start;
  const [all = '', dress = ''] = OPENING.exec(text) ?? [];
  const marks: readonly string[] = dress.match(/../g) ?? [];
  const from = Math.min(start + all.length, to);
  const struck = marks.includes('~~') && closesBehind(text, from);
  return { text, from, to, markers: [], marks: [...marks], struck };
}

function readId(head: Head): boolean {
  const { text, to } = head;
  const found = head.id ? undefined : idAt(text, head.from, to);
  if (!found) return false;
  const marks = [...head.marks];
  const end = closed(text, found.end, marks);
  if (!endsAWord(text, end, to)) return false;
  head.id = { from: found.from, to: found.to, text: text.slice(found.from, found.to), end };
  head.marks.splice(0, head.marks.length, ...marks);
  head.from = behindSeparator(text, end, to);
  return true;
}

function readMarker(head: Head, grammar: TaskGrammar): boolean {
  const { text, from, to, id } = head;
  const found = markerAt(text, from, to) ?? (id ? bareMarkerAt(text, from, to, grammar.bare) : undefined);
  if (!found || (!id && skipBlanks(text, found.end, to) >= to)) return false;
  head.markers.push({ from, to: found.end, name: found.name });
  head.from = behindSeparator(text, closed(text, found.end, head.marks), to);
  return true;
}

/** Behind the marks that close here, with a colon, full stop or bracket before or after them. */
function closed(text: string, at: number, marks: string[]): number {
  const inner = closeMarks(text, at, marks);
  const colon = PUNCTUATION.has(text.charAt(inner)) ? inner + 1 : inner;
  return closeMarks(text, colon, marks);
}

function closeMarks(text: string, at: number, marks: string[]): number {
  let end = at;
  for (let mark = marks.pop(); mark !== undefined; mark = marks.pop()) {
    if (!text.startsWith(mark, end)) {
      marks.push(mark);
      break;
    }
    end += mark.length;
  }
  return end;
}

/** `T028'` and `T001(a)` are words; behind a colon words may follow at once. */
function endsAWord(text: string, at: number, to: number): boolean {
  const last = text.charAt(at - 1);
  if (at >= to || BLANK.test(text.charAt(at))) return true;
  return (last === ':' || last === '：') && !/\d/.test(text.charAt(at)) ? true : text.charAt(at) === '[';
}

function behindSeparator(text: string, at: number, to: number): number {
  const next = skipBlanks(text, at, to);
  if (next === at) return next;
  SEPARATOR.lastIndex = next;
  const length = SEPARATOR.exec(text)?.[0].length ?? 0;
  return next + length <= to ? skipBlanks(text, next + length, to) : next;
}

/** Marks that opened before the words and close behind them are dress, not words. */
function trimmed(text: string, range: Range, marks: readonly string[]): Range {
  let { to } = range;
  while (to > range.from && BLANK.test(text.charAt(to - 1))) to -= 1;
  for (const mark of marks.toReversed()) {
    if (to - mark.length < range.from || !text.endsWith(mark, to)) break;
    to -= mark.length;
  }
  return { from: Math.min(range.from, to), to };
}

/** Words that go on behind the strike-through are what is to be done now, unless they say why nothing is. */
function isStruck(text: string, { from, to }: Range): boolean {
  if (!text.startsWith('~~', from)) return false;
  const close = text.indexOf('~~', from + 2);
  return close >= 0 && close < to && !INSTEAD.test(text.slice(close + 2, Math.min(to, close + 40)));
}

/** Whether strike-through that is open closes in the same paragraph. */
function closesBehind(text: string, at: number): boolean {
  const words = text.slice(at, at + LONGEST);
  const close = words.indexOf('~~');
  return close >= 0 && !/[\r\n][ \t]*(?:[\r\n]|[-*+#][ \t]|\d+[.)][ \t])/.test(words.slice(0, close));
}

/** Characters in which strike-through is looked for. */
const LONGEST = 2000;
const INSTEAD =
  /^[ \t]+(?!(?:removed|dropped|deleted|skipped|deferred|postponed|moved|replaced|superseded|obsolete|merged|cancell?ed|descoped|duplicate|covered|done|out of|not|no|n\/a|won[’']t|because|since|as|by|in favou?r|instead)\b)[\p{Lu}\p{Ll}][\p{Ll}\d]/iu;

function skipBlanks(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && BLANK.test(text.charAt(next))) next += 1;
  return next;
}

const BLANK = /[ \t\u00a0\u200b\ufeff]/;
const PUNCTUATION: ReadonlySet<string> = new Set([':', '：', '.', ')']);
const OPENING = /(?:[\p{Extended_Pictographic}\ufe0f\u200d]+[ \t]*)?((?:~~|\*\*|__)*)/uy;
const SEPARATOR = /(?:[-–—|:]|->|=>|→)(?=[ \t])/y;
