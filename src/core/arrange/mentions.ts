import type { Block } from '../block.ts';
import type { Edit, Range } from '../range.ts';
import type { Counter } from '../template.ts';

/** What a number becomes: undefined when it stays, `gone` when nothing has it any more. */
export type NumberMap = (number: string) => string | typeof gone | undefined;

export const gone = Symbol('gone');

/**
 * The edits that rewrite every mention of a counter's number: headings, sub-headings, lines that follow the phases,
 * markers such as `[US1]`, and prose (`Phases 2 and 3`). Code, paths and open ends (`Phases 3+`) are left alone. A
 * number that is gone leaves an enumeration or a range; where it stands alone it is kept, for a person to decide.
 */
export function mentionEdits(
  text: string,
  blocks: readonly Block[],
  counter: Counter,
  map: NumberMap,
): readonly Edit[] {
  const code = [...codeRanges(blocks), ...codeSpans(text)];
  const edits: Edit[] = [];
  for (const match of text.matchAll(mentionsOf(counter))) {
    const [, before = '', words = '', numbers = ''] = match;
    const from = match.index + before.length + words.length;
    if (!isMention(counter, words, text.slice(from + numbers.length, from + numbers.length + 2))) continue;
    if (code.some((range) => from >= range.from && from < range.to)) continue;
    const insert = renumbered(numbers, map);
    if (insert !== numbers) edits.push({ from, to: from + numbers.length, insert });
  }
  return edits;
}

/** `US 2` is a story and `us 2` is not; `phase-2.md` and `phase2/` are paths. */
function isMention({ mentions }: Counter, words: string, behind: string): boolean {
  const bare = words.replace(/[\s-]+$/, '');
  const upper = bare.toUpperCase();
  if (mentions.includes(upper) && bare !== upper) return false;
  return /\s$/.test(words) || !/^[./_-][\p{L}_/]|^\/$/u.test(behind);
}

/** An enumeration with its numbers mapped: `1, 2 and 4`, `3–5`. */
function renumbered(numbers: string, map: NumberMap): string {
  const [first = '', ...rest] = numbers.split(
    /(\s*(?:[-–—,&+/]|and|or|to|through)\s*(?:and\s+|or\s+)?)(?=\d)/i,
  );
  const terms: Term[] = [{ join: '', number: first }];
  for (let at = 0; at < rest.length; at += 2)
    terms.push({ join: rest[at] ?? '', number: rest[at + 1] ?? '' });
  if (terms.length === 1) return mapped(first, map);
  const kept = terms.flatMap((term, at) => keptTerm(term, terms[at + 1], map));
  if (kept.length === 0) return numbers;
  return kept.reduce((said, { join, number }, at) => {
    if (at === 0) return number;
    return RANGE.test(join) && kept[at - 1]?.number === number ? said : said + join + number;
  }, '');
}

interface Term {
  readonly join: string;
  readonly number: string;
}

/** A range that loses its first or last number begins or ends beside it. */
function keptTerm({ join, number }: Term, next: Term | undefined, map: NumberMap): readonly Term[] {
  const becomes = map(number);
  if (becomes !== gone) return [{ join, number: becomes ?? number }];
  if (next && RANGE.test(next.join)) return [{ join, number: mapped(neighbour(number, 1), map) }];
  return RANGE.test(join) ? [{ join, number: mapped(neighbour(number, -1), map) }] : [];
}

function mapped(number: string, map: NumberMap): string {
  const becomes = map(number);
  return becomes === undefined || becomes === gone ? number : becomes;
}

function neighbour(number: string, by: number): string {
  return number.replace(/\d+$/, (digits) => String(Number(digits) + by));
}

/** `Phase 3`, `Phases 3–5`, `Phases 1, 2 and 4`; `US1`, `US-1`, `[US1, US2]` is two mentions. Never a part of a path. */
function mentionsOf({ mentions }: Counter): RegExp {
  const words = mentions.map((word) => word.replace(/\s+/g, String.raw`\s+`)).join('|');
  const number = String.raw`\d+(?:\.\d+)*(?![\w%+]|\.\d)`;
  const more = String.raw`(?:[ \t]*(?:[-–—,&+/]|and\b|or\b|to\b|through\b)[ \t]*(?:(?:and|or)[ \t]+)?${number})*`;
  return new RegExp(
    String.raw`(^|[^\p{L}\p{N}_/#.@\\-])((?:${words})(?:[ \t]+|-)?)(${number}${more})`,
    'giu',
  );
}

function codeRanges(blocks: readonly Block[]): readonly Range[] {
  return blocks.flatMap((block): readonly Range[] => {
    if (block.kind === 'fence' || block.kind === 'indented' || block.kind === 'frontMatter') return [block];
    if (block.kind === 'list') return block.items.flatMap((item) => codeRanges(item.children));
    return block.kind === 'quote' ? codeRanges(block.children) : [];
  });
}

function codeSpans(text: string): readonly Range[] {
  return [...text.matchAll(/`[^`\n\r]+`/g)].map(({ index, 0: span }) => ({
    from: index,
    to: index + span.length,
  }));
}

const RANGE = /^\s*(?:[-–—]|to|through)\s*$/i;
