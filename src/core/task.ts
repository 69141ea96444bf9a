import type { Item } from './block.ts';
import type { Range } from './range.ts';

/** What a task line says. Ranges are offsets of the plan's text; the words themselves are the row's value. */
export interface Task {
  /** Between the brackets: one character, or none in `[]`. */
  readonly mark: Range;
  readonly state: TaskState;
  /** GFM draws a box here; other marks (`[~]`, `[]`, `\[ \]`) are ours to understand. */
  readonly gfm: boolean;
  readonly id?: TaskId;
  readonly markers: readonly TaskMarker[];
  /** The words behind ID and markers, to the end of the first line. */
  readonly words: Range;
}

export type TaskState = 'open' | 'done' | 'doing' | 'skipped' | 'unknown';

export interface TaskId extends Range {
  /** The ID without its dress. */
  readonly text: string;
  /** Where the ID's dress ends: behind `**T001**:` for example. A marker is put in here. */
  readonly end: number;
}

export interface TaskMarker extends Range {
  /** What stands in the brackets: `P`, `US1`, `P:3.1`. The range has the brackets, and the blanks behind them are not in it. */
  readonly name: string;
}

/** How the head of a task line is read. */
export interface TaskGrammar {
  /** Markers that may stand without brackets behind an ID: `F022 M text`. */
  readonly bare: ReadonlySet<string>;
}

/**
 * The task that an item's first line makes, read from `from` (the item's content) to `to` (that line's end);
 * undefined for an item that is no task. The head may hold, in any order, an ID in any dress and markers.
 */
export function readTask(
  text: string,
  item: Item,
  from: number,
  to: number,
  grammar: TaskGrammar,
): Task | undefined {
  const box = readBox(text, item, from, to);
  if (!box) return undefined;
  const head: Head = { at: skipBlanks(text, box.end, to), markers: [] };
  const struck = readOpening(text, head, to);
  while (readId(text, head, to) || readMarker(text, head, to, grammar)) continue;
  const words = trimClosing(text, { from: head.at, to }, struck, head);
  const state = struck ? 'skipped' : stateOf(text.slice(box.mark.from, box.mark.to));
  const task = { mark: box.mark, state, gfm: item.box !== undefined, markers: head.markers, words };
  return head.id ? { ...task, id: head.id } : task;
}

interface Head {
  at: number;
  id?: TaskId;
  bold?: boolean;
  readonly markers: TaskMarker[];
}

function readBox(
  text: string,
  item: Item,
  from: number,
  to: number,
): { mark: Range; end: number } | undefined {
  if (item.box) {
    const { from: start, to: end } = item.box;
    return { mark: { from: start + 1, to: end - 1 }, end };
  }
  const match = matchAt(OTHER_BOX, text, from, to);
  if (!match) return undefined;
  const start = from + (match[1] ?? '').length;
  return { mark: { from: start, to: start + (match[2] ?? '').length }, end: from + match[0].length };
}

/** Emoji, strike-through and bold that open the line. Answers whether it is struck through. */
function readOpening(text: string, head: Head, to: number): boolean {
  const opening = matchAt(OPENING, text, head.at, to);
  if (!opening) return false;
  const struck = opening[1] !== undefined;
  const bold = opening[2] !== undefined;
  if (!struck && !bold && opening[0].trim() === '') return false;
  const next = head.at + opening[0].length;
  if (!struck && !startsHead(text, next, to)) return false;
  head.at = bold && !startsHead(text, next, to) ? next - 2 : next;
  head.bold = bold && head.at === next;
  return struck;
}

function startsHead(text: string, at: number, to: number): boolean {
  return idAt(text, at, to) !== undefined || markerAt(text, at, to) !== undefined;
}

function readId(text: string, head: Head, to: number): boolean {
  if (head.id) return false;
  const match = idAt(text, head.at, to);
  if (!match) return false;
  const from = head.at + (match[1] ?? '').length;
  const id = match[2] ?? '';
  const closing = matchAt(head.bold ? BOLD_ID_END : ID_END, text, head.at + match[0].length, to)?.[0] ?? '';
  if (closing.includes('**')) head.bold = false;
  const end = head.at + match[0].length + closing.trimEnd().length;
  head.id = { from, to: from + id.length, text: id, end };
  head.at = skipBlanks(text, head.at + match[0].length + closing.length, to);
  return true;
}

function readMarker(text: string, head: Head, to: number, grammar: TaskGrammar): boolean {
  const match = markerAt(text, head.at, to) ?? bareMarkerAt(text, head, to, grammar);
  if (!match) return false;
  const end = head.at + match.length;
  if (skipBlanks(text, end, to) >= to && !head.id) return false;
  head.markers.push({ from: head.at, to: end, name: match.name });
  const after = matchAt(head.bold ? BOLD_MARKER_END : MARKER_END, text, end, to)?.[0] ?? '';
  if (after.includes('**')) head.bold = false;
  head.at = end + after.length;
  return true;
}

function idAt(text: string, at: number, to: number): RegExpExecArray | undefined {
  const match = matchAt(ID, text, at, to);
  if (!match) return undefined;
  const id = match[2] ?? '';
  return /^[A-Z]/.test(id) && !isLetteredId(id) ? undefined : match;
}

/** `P95 latency`, `E2E`, `FR-001` look alike and are none. */
function isLetteredId(id: string): boolean {
  const [, prefix = '', digits = ''] = /^([A-Z]+)-?(\d+)/.exec(id) ?? [];
  if (NO_TASK_PREFIX.has(prefix)) return false;
  return digits.length > 2 || digits.startsWith('0') || TASK_PREFIX.has(prefix);
}

function markerAt(text: string, at: number, to: number): { name: string; length: number } | undefined {
  const match = matchAt(MARKER, text, at, to);
  const name = match?.[1] ?? match?.[2];
  return match && name !== undefined ? { name, length: match[0].length } : undefined;
}

function bareMarkerAt(
  text: string,
  head: Head,
  to: number,
  { bare }: TaskGrammar,
): { name: string; length: number } | undefined {
  const letter = text.charAt(head.at);
  const alone = head.at + 1 < to && /\s/.test(text.charAt(head.at + 1));
  return head.id && alone && bare.has(letter) ? { name: letter, length: 1 } : undefined;
}

/** Bold or strike-through that opened before the words and closes behind them is dress, not words. */
function trimClosing(text: string, words: Range, struck: boolean, head: Head): Range {
  let { to } = words;
  while (to > words.from && /\s/.test(text.charAt(to - 1))) to -= 1;
  for (const [open, mark] of [
    [struck, '~~'],
    [head.bold === true, '**'],
  ] as const) {
    if (open && to - mark.length >= words.from && text.endsWith(mark, to)) to -= mark.length;
  }
  return { from: Math.min(words.from, to), to };
}

function stateOf(mark: string): TaskState {
  return STATES[mark] ?? (/^\s*$/.test(mark) ? 'open' : 'unknown');
}

function skipBlanks(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && /[ \t\u00a0\u200b\ufeff]/.test(text.charAt(next))) next += 1;
  return next;
}

function matchAt(expression: RegExp, text: string, at: number, to: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match && match.index === at && at + match[0].length <= to ? match : undefined;
}

/** Marks with a meaning; any other counts as open and is shown as it is. */
const STATES: Readonly<Record<string, TaskState>> = {
  x: 'done',
  X: 'done',
  '✓': 'done',
  '✔': 'done',
  '~': 'doing',
  '-': 'doing',
  '/': 'doing',
};

const OTHER_BOX = /(\\?\[)([^\p{L}\p{N}\[\]\\\n\r]?|[xX])\\?\]\*?(?=[ \t]|$)/muy;
const OPENING = /(?:[\p{Extended_Pictographic}\ufe0f\u200d]+[ \t]*)?(~~)?(\*\*|__)?/uy;
const ID =
  /([[(`]?)([A-Z]{1,5}-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)+|\d+(?=\.\s))(?:[ \t]?[-–—][ \t]?[A-Z]{1,5}-?\d{2,}[a-z]?)?[\])`]?(?![\w%])/uy;
const ID_END = /(?:\*\*|__)?[:.)]?(?:\*\*|__)?(?:[ \t]+(?:[-–—|:]|->|→)(?=[ \t]))?/uy;
const BOLD_ID_END = ID_END;
const MARKER =
  /\[([A-Z][A-Z\d]{0,11}(?:[-:.,/&+ ]{1,2}[A-Z\d][A-Za-z\d.]{0,9}){0,5}|Story \d+|US ?\d+[a-z]?)\](?![([:])|\((P|US\d+)\)(?=[ \t])/uy;
const MARKER_END = /:?[ \t]*/uy;
const BOLD_MARKER_END = /:?(?:\*\*)?:?[ \t]*/uy;
const TASK_PREFIX = new Set(['T', 'F', 'WP', 'CHK', 'TASK', 'J']);
const NO_TASK_PREFIX = new Set([
  'FR',
  'NFR',
  'SC',
  'US',
  'AC',
  'P',
  'ADR',
  'RFC',
  'CVE',
  'ISO',
  'UTF',
  'HTTP',
  'PR',
  'Q',
  'H',
  'ES',
]);
