import type { Node } from '@tiptap/pm/model';

/**
 * Where a node of the loaded document stands in the markdown.
 *
 * The gaps are the characters around the children, one more than there are children; before an item's first child that
 * is its marker. So `source` is `gaps[0] + children[0].source + gaps[1] + …` for a container, and a touched
 * container is written from what its untouched children were.
 */
export interface Piece {
  readonly node: Node;
  /** Exactly as in the markdown: continuation lines carry their indentation. */
  readonly source: string;
  /** At which column its first character stands; tabs go to multiples of four. */
  readonly column: number;
  /** The blocks of the document or of an item, the items of a list. Paragraphs and raw blocks have none. */
  readonly children: readonly Piece[];
  readonly gaps: readonly string[];
}
