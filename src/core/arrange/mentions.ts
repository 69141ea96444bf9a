import type { Block } from '../block.ts';
import type { Edit, Range } from '../range.ts';
import type { Counter } from '../template.ts';

/** What a number becomes; undefined when it stays. */
export type NumberMap = (number: string) => string | undefined;

/**
 * The edits that rewrite every mention of a counter's number: headings, sub-headings, lines that follow the phases,
 * markers such as `[US1]`, and prose (`Phases 2 and 3`). Code blocks are left alone: a number there is not a mention.
 */
export function mentionEdits(
  text: string,
  blocks: readonly Block[],
  counter: Counter,
  map: NumberMap,
): readonly Edit[] {
  const code = codeRanges(blocks);
  const edits: Edit[] = [];
  for (const match of text.matchAll(mentionsOf(counter))) {
    const [, , words = '', numbers = ''] = match;
    const from = match.index + (match[1] ?? '').length + words.length;
    if (!code.some((range) => from >= range.from && from < range.to))
      edits.push(...numberEdits(numbers, from, map));
  }
  return edits;
}

function numberEdits(numbers: string, from: number, map: NumberMap): readonly Edit[] {
  return [...numbers.matchAll(/\d+(?:\.\d+)*/g)].flatMap((match) => {
    const insert = map(match[0]);
    const at = from + match.index;
    return insert === undefined || insert === match[0]
      ? []
      : [{ from: at, to: at + match[0].length, insert }];
  });
}

/** `Phase 3`, `Phases 3–5`, `Phases 1, 2 and 4`; `US1`, `US-1`, `[US1, US2]` is two mentions. */
function mentionsOf({ mentions }: Counter): RegExp {
  const words = mentions.map((word) => word.replace(/\s+/g, String.raw`\s+`)).join('|');
  const more = String.raw`(?:\s*(?:[-–—,&+/]|and|or|to|through)\s*\d+(?:\.\d+)*(?![\w%+]))*`;
  return new RegExp(
    String.raw`(^|[^\p{L}\p{N}])((?:${words})(?:[ \t]+|-)?)(\d+(?:\.\d+)*(?![\w%+])${more})`,
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
