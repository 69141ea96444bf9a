import type { Node } from '@tiptap/pm/model';
import type { Piece } from './piece.ts';

type Pairs = readonly (number | undefined)[];

/**
 * For each node the place of the piece it came from, rising; undefined for new nodes. Equal ones pair first; what is
 * left between two pairs counts as rewritten, the first with the first.
 */
export function align(nodes: readonly Node[], pieces: readonly Piece[]): Pairs {
  return pairRewritten(pairEqual(nodes, pieces), pieces.length);
}

function pairEqual(nodes: readonly Node[], pieces: readonly Piece[]): Pairs {
  const end = commonEnd(nodes, pieces);
  let next = 0;
  return nodes.map((node, index) => {
    const left = nodes.length - index;
    const limit = pieces.length - end;
    const found =
      left <= end
        ? pieces.length - left
        : pieces.findIndex((piece, at) => at >= next && at < limit && piece.node.eq(node));
    if (found === -1) return undefined;
    next = found + 1;
    return found;
  });
}

function commonEnd(nodes: readonly Node[], pieces: readonly Piece[]): number {
  let end = 0;
  for (;;) {
    const node = nodes[nodes.length - 1 - end];
    if (!node || !pieces[pieces.length - 1 - end]?.node.eq(node)) return end;
    end += 1;
  }
}

function pairRewritten(pairs: Pairs, pieces: number): Pairs {
  let free = 0;
  return pairs.map((pair, index) => {
    if (pair === undefined) {
      const limit = pairs.slice(index).find((later) => later !== undefined) ?? pieces;
      return free < limit ? free++ : undefined;
    }
    free = pair + 1;
    return pair;
  });
}
