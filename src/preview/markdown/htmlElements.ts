import type { Element } from 'hast';
import type { Html, Nodes } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { element, piecesAsWords, rangeOf } from './sourceElement.ts';
import { slicePieces, sourcePieces } from './sourcePieces.ts';
import { type HtmlPart, splitHtml } from './splitHtml.ts';

/** HTML is never interpreted: comments become notes, everything else is shown as it is written. */
export function htmlHandlers(source: string): Handlers {
  return {
    html: (_state: State, node: Html, parent: Nodes | undefined) => readHtml(source, node, isBlock(parent)),
  };
}

function readHtml(source: string, node: Html, block: boolean): Element[] {
  const range = rangeOf(node);
  const pieces = sourcePieces(source, node.value, range.from, range.to);
  return splitHtml(node.value).map((part) => {
    const shown = slicePieces(pieces, part.from, part.to);
    const place = { from: shown[0]?.from ?? range.from, to: shown.at(-1)?.to ?? range.to };
    return element(tagFor(part, block), place, piecesAsWords(shown));
  });
}

function tagFor(part: HtmlPart, block: boolean): 'noteBlock' | 'note' | 'literalBlock' | 'literal' {
  if (part.kind === 'comment') return block ? 'noteBlock' : 'note';
  return block ? 'literalBlock' : 'literal';
}

function isBlock(parent: Nodes | undefined): boolean {
  return (
    parent === undefined || ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
  );
}
