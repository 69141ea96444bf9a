import type { Node } from '@tiptap/pm/model';
import { lineEndingOf } from './lines.ts';
import type { Piece } from './piece.ts';
import { joinPlaced, writeBlocks } from './writeBlocks.ts';

/**
 * The document as markdown. `loaded` is what `readProse` answered: blocks that are as they were keep their characters,
 * and so do the gaps between them; only a touched paragraph is written anew, in the text's own line ending, bullets
 * and numbers. An untouched document is its own source.
 */
export function writeProse(doc: Node, loaded: Piece): string {
  if (doc.eq(loaded.node)) return loaded.source;
  const lineEnding = lineEndingOf(loaded.source);
  const bullet = /^[ \t]*([-*+])[ \t]/m.exec(loaded.source)?.[1] ?? '-';
  const blocks = writeBlocks(doc, loaded, 0, { lineEnding, bullet, loaded: piecesByNode(loaded) });
  const [first] = blocks;
  const text = joinPlaced(blocks, loaded, 'document', lineEnding);
  if (!first || loaded.children.length === 0) return text;
  const [before = ''] = loaded.gaps;
  const keepsIndent = first.place === 0 && first.column === first.piece?.column;
  return (keepsIndent ? before : before.replace(/[ \t]+$/, '')) + text + (loaded.gaps.at(-1) ?? '');
}

function piecesByNode(piece: Piece, pieces = new Map<Node, Piece>()): ReadonlyMap<Node, Piece> {
  pieces.set(piece.node, piece);
  for (const child of piece.children) piecesByNode(child, pieces);
  return pieces;
}
