import type { Block } from '../block.ts';
import { continueFootnote, finishFootnote, openFootnote } from './footnote.ts';
import type { OpenFootnote } from './footnote.ts';
import { CODE_INDENT } from './indented.ts';
import { indentOf } from './line.ts';
import type { Line } from './line.ts';
import { continueItem, finishList, openList } from './list.ts';
import type { OpenList } from './list.ts';
import { readListMarker } from './listMarker.ts';
import { continueQuote, finishQuote, isQuoteMark, openQuote } from './quote.ts';
import type { OpenQuote } from './quote.ts';

/** A block with blocks in it, to which the next line may belong. Its `children` are those of its last item. */
export type OpenContainer = OpenQuote | OpenList | OpenFootnote;

/** The container that begins at the line's next mark, which is read; or undefined, and nothing is read. */
export function openContainer(line: Line, interrupting: boolean): OpenContainer | undefined {
  if (indentOf(line) >= CODE_INDENT) return undefined;
  if (isQuoteMark(line)) return openQuote(line);
  const marker = readListMarker(line, interrupting);
  return marker ? openList(line, marker) : openFootnote(line);
}

/** Reads what makes the line go on with the container. False, and nothing read, when the line does not. */
export function continueContainer(container: OpenContainer, line: Line): boolean {
  if (container.kind === 'list') return continueItem(container, line);
  return container.kind === 'quote' ? continueQuote(container, line) : continueFootnote(line);
}

export function finishContainer(container: OpenContainer): Block {
  if (container.kind === 'list') return finishList(container);
  return container.kind === 'quote' ? finishQuote(container) : finishFootnote(container);
}
