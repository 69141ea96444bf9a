import { wholeSlot } from './findSlots.ts';
import type { Row, RowFrame } from './plan.ts';
import type { Range } from './range.ts';
import type { RowPattern } from './template.ts';

/** The frame of a row's own words, and the words within it. */
export interface FramedWords {
  readonly frame: RowFrame;
  readonly words: Range;
}

/** Fits a row's own words to the first pattern of its list that they have the shape of. */
export function framedWords(
  patterns: readonly RowPattern[],
  text: string,
  own: Range,
): FramedWords | undefined {
  for (const pattern of patterns) {
    const fit = fitPattern(compiled(pattern), text, own);
    if (fit) return fit;
  }
  return undefined;
}

/** All that a row says, fixed words included. */
export function ownWords({ frame, value }: Row): Range {
  return frame ?? value;
}

/** A frame of nothing but signs: `✅ …`, `**…**`. */
export function isSigns(text: string, { frame, value }: Row): boolean {
  return frame !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(frame.from, value.from));
}

/** What is shown before a row's words, in plain words: around the name where it has one. */
export interface Lead {
  readonly before: string;
  readonly behind: string;
  /** All of it, the name included, without the colon or dash at its end; '' where it is nothing but signs or a slot. */
  readonly words: string;
}

export function leadOf(text: string, { frame, value }: Row): Lead {
  if (!frame) return { before: '', behind: '', words: '' };
  const before = plainWords(text.slice(frame.from, frame.label?.from ?? value.from));
  const behind = frame.label ? plainWords(text.slice(frame.label.to, value.from)) : '';
  const isNameless = frame.label && wholeSlot(text.slice(frame.label.from, frame.label.to)) !== undefined;
  const all = isNameless ? '' : plainWords(text.slice(frame.from, value.from)).replace(/[\s:–—-]+$/, '');
  return { before, behind, words: /[\p{L}\p{N}]/u.test(all) ? all : '' };
}

function plainWords(markdown: string): string {
  return markdown
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands around the row's words, with another number where it has one. */
export function frameAround(
  text: string,
  { frame, value }: Row,
  number?: string,
): { readonly before: string; readonly behind: string } {
  if (!frame) return { before: '', behind: '' };
  const lead = text.slice(frame.from, value.from);
  const { number: at } = frame;
  const before =
    at && number !== undefined
      ? lead.slice(0, at.from - frame.from) + number + lead.slice(at.to - frame.from)
      : lead;
  return {
    before: /\s$/.test(before) ? before : spacedBehind(before),
    behind: text.slice(value.to, frame.to),
  };
}

/** Bold opens right before its words; any other lead has a blank behind it. */
function spacedBehind(lead: string): string {
  return /(?:^|\s)(?:\*\*|__)$/.test(lead) ? lead : `${lead} `;
}

function fitPattern({ lead, tail }: Compiled, text: string, own: Range): FramedWords | undefined {
  lead.lastIndex = own.from;
  const match = lead.exec(text);
  const found = match?.indices;
  if (!match || !found || own.from + match[0].trimEnd().length > own.to) return undefined;
  const words = { from: Math.min(own.from + match[0].length, own.to), to: own.to - tail.length };
  if (tail !== '' && !isWrapped(text, own, words, tail)) return undefined;
  const { label, phase, story } = found.groups ?? {};
  const number = phase ?? story;
  const frame = {
    from: own.from,
    to: own.to,
    ...(label ? { label: { from: label[0], to: label[1] } } : {}),
    ...(number ? { number: { from: number[0], to: number[1] } } : {}),
  };
  return { frame, words };
}

/** One line of words between the two marks, with no such mark inside. */
function isWrapped(text: string, own: Range, words: Range, tail: string): boolean {
  if (words.from >= words.to || !text.startsWith(tail, words.to)) return false;
  const inside = text.slice(words.from, words.to);
  return inside === inside.trim() && !/[\r\n]/.test(inside) && !inside.includes(tail) && own.to > words.to;
}

interface Compiled {
  readonly lead: RegExp;
  readonly tail: string;
}

function compiled(pattern: RowPattern): Compiled {
  const known = cache.get(pattern);
  if (known) return known;
  const [before = '', tail = ''] = pattern.split('{words}');
  const lead = before
    .split(/(\{\w+\})/)
    .map(sourceOf)
    .join('');
  const made = { lead: new RegExp(lead.replace(/\[ \\t\]\+$/, BLANKS_OR_END), 'diumy'), tail };
  cache.set(pattern, made);
  return made;
}

const cache = new Map<RowPattern, Compiled>();

function sourceOf(piece: string): string {
  const name = /^\{(\w+)\}$/.exec(piece)?.[1];
  if (name !== undefined) return `(?<${name}>${name === 'label' ? LABEL : NUMBER})`;
  return piece
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[-–—]/g, '[-–—]')
    .replace(/\s+/g, String.raw`[ \t]+`)
    .replace('\\*\\*:', String.raw`(?:\*\*[ \t]?:|:\*\*)`);
}

const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?`;
/** A slot, or words without a colon, bold or the beginning of a link; a code span is no name. */
const LABEL = String.raw`\[[^\]\r\n]{1,120}\]|[^\s*_:\x60[\]][^*:\r\n\x60[\]]{0,79}?`;
const BLANKS_OR_END = String.raw`(?:[ \t]+|$)`;
