import type { Block, Item } from '../block.ts';
import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';

/**
 * The words of a range as they hold: comments, code blocks of the item and what is struck through are blanks of the same
 * length, so that offsets stay.
 */
export function readWords({ text }: Plan, { from, to }: Range, item?: Item): string {
  const words = text.slice(from, to);
  const read = GONE.test(words) ? words.replaceAll(new RegExp(GONE, 'g'), blank) : words;
  return (item ? codeIn(item.children) : [])
    .filter((code) => code.from < to && code.to > from)
    .reduce((now, code) => without(now, code.from - from, code.to - from), read);
}

function without(words: string, from: number, to: number): string {
  const start = Math.max(0, from);
  return words.slice(0, start) + blank(words.slice(start, to)) + words.slice(to);
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ');
}

function codeIn(blocks: readonly Block[]): readonly Range[] {
  return blocks.flatMap((block): readonly Range[] => {
    if (block.kind === 'fence' || block.kind === 'indented') return [block];
    return block.kind === 'quote' ? codeIn(block.children) : [];
  });
}

const GONE = /<!--[^]*?(?:-->|$)|~~(?=\S)(?:(?!~~|\n[ \t]*\n)[^])*\S~~/;
