import type { Element } from 'hast';
import type { Code, InlineCode } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { lineEnd, nextLine } from '@/core/lines.ts';
import { element, piecesAsWords, rangeOf, words } from './sourceElement.ts';
import { sourcePieces } from './sourcePieces.ts';

/** Code blocks with their language and code in a line, every line at its offset. */
export function codeHandlers(source: string): Handlers {
  return {
    code: (_state: State, node: Code) => fence(source, node),
    inlineCode: (_state: State, node: InlineCode) => inlineCode(source, node),
  };
}

function fence(source: string, node: Code): Element {
  const range = rangeOf(node);
  const isFenced = /^[`~]{3}/.test(source.slice(range.from, range.from + 3));
  const from = isFenced ? Math.min(nextLine(source, range.from), range.to) : range.from;
  const code = piecesAsWords(sourcePieces(source, node.value, from, range.to));
  const info = [node.lang, node.meta].filter(Boolean).join(' ');
  if (info === '') return element('fence', range, code);
  const opening = { from: range.from, to: lineEnd(source, range.from) };
  const at = source.slice(opening.from, opening.to).indexOf(info);
  const place = at < 0 ? opening : { from: opening.from + at, to: opening.from + at + info.length };
  return element('fence', range, [element('language', opening, [words(info, place)]), ...code]);
}

function inlineCode(source: string, node: InlineCode): Element {
  const range = rangeOf(node);
  const raw = source.slice(range.from, range.to);
  const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
  const inside = raw.slice(ticks, raw.length - ticks);
  const shown = node.value.replaceAll(/\r\n|\n|\r/g, ' ');
  const pad = [0, 1].find((blanks) => inside.slice(blanks, inside.length - blanks) === shown);
  if (pad === undefined) return element('code', range, [words(shown, range)]);
  const from = range.from + ticks + pad;
  return element('code', range, [words(shown, { from, to: from + shown.length })]);
}
