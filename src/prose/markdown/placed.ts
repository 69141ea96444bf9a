import type { Node } from '@tiptap/pm/model';
import type { Piece } from './piece.ts';

/** A block or an item that has been written. */
export interface Placed {
  readonly node: Node;
  /** What it was when it was loaded, and which child of its parent. */
  readonly piece: Piece | undefined;
  readonly place: number | undefined;
  /** Where its first line stands. */
  readonly column: number;
  readonly text: string;
}
