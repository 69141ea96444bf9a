import type { Range } from '../range.ts';
import { partsOf, prefixOf } from './taskIds.ts';

/** An ID in some words, or a range of them: `T009`, `T009–T021`. Offsets of those words. */
export interface IdSpan extends Range {
  readonly id: string;
  /** The last task of a range; its number may stand without its letters, as in `T009–021`. */
  readonly through?: Range & { readonly id: string };
}

/** The ID, or the range of IDs, that begins at a place. What it may stand in, a path for example, is not asked. */
export function idSpanAt(words: string, at: number): IdSpan | undefined {
  FIRST.lastIndex = at;
  const id = FIRST.exec(words)?.[0];
  if (id === undefined) return undefined;
  const span = { id, from: at, to: at + id.length };
  const through = lastAt(words, span);
  if (through) return { ...span, through };
  return endsAt(words, span.to) ? span : undefined;
}

/** Where a span ends, with its last ID. */
export function endOf({ to, through }: IdSpan): number {
  return through?.to ?? to;
}

function lastAt(words: string, { id, to }: IdSpan): IdSpan['through'] {
  LAST.lastIndex = to;
  const match = LAST.exec(words);
  if (!match) return undefined;
  const { join = '', letters, number = '' } = match.groups ?? {};
  const end = to + match[0].length;
  const from = end - (letters ?? '').length - number.length;
  const prefix = prefixOf(id);
  if ((letters ?? prefix) !== prefix || (prefix === '' && !number.includes('.'))) return undefined;
  if (letters !== undefined || prefix === '') return { id: prefix + number, from, to: end };
  const last = shortLast(id, number, join);
  return last === undefined ? undefined : { id: last, from, to: end };
}

/** `T009–021` ends at T021, `T009-12` at T012. Behind a blank, as in `T009 - 2 days`, only a number of the same width is an ID's. */
function shortLast(id: string, number: string, join: string): string | undefined {
  const first = partsOf(id);
  const digits = /^\d+/.exec(number)?.[0].length ?? 0;
  if (!first || digits > first.digits + 1) return undefined;
  if (/\s/.test(join) && digits < first.digits) return undefined;
  const last = prefixOf(id) + '0'.repeat(Math.max(0, first.digits - digits)) + number;
  return (partsOf(last)?.number ?? 0) > first.number ? last : undefined;
}

/** Whether an ID may end there: `T001.md`, `T001-style` and `T001_old` are no IDs. */
function endsAt(words: string, at: number): boolean {
  END.lastIndex = at;
  return END.test(words);
}

/**
 * Letters and digits that an ID is never glued to, for a class of characters: those of scripts that part their words with
 * blanks. `任务T003和T004` names two tasks.
 */
export const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_`;

const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?`;
const NO_MORE = String.raw`(?![${LETTER}]|\.[${LETTER}]|-\p{Ll})`;
const DASH = String.raw`[ \t]?(?:[–—…～〜]|-{1,3}|\.{2,3}|(?<!~)~(?!~))[ \t]?`;
const WORD = String.raw`[ \t]+(?:through|thru|to|until|bis)[ \t]+`;

const FIRST = new RegExp(String.raw`(?:(?!US\d)[A-Z]{1,8}-?${NUMBER}|\d+(?:\.\d+)+[a-f]?)`, 'uy');
const LAST = new RegExp(
  String.raw`(?<join>[\x60*_\]]*(?:${DASH}|${WORD})[\x60*_[]*)(?<letters>[A-Z]{1,8}-?)?(?<number>${NUMBER})${NO_MORE}`,
  'uy',
);
const END = new RegExp(NO_MORE, 'uy');
