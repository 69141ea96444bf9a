import type { Range } from './range.ts';

/**
 * The block structure of a text, as CommonMark and GFM have it.
 *
 * `from` is the first character of the block's own syntax (behind the prefixes and the indentation of its
 * containers); `to` ends its last character, before the line ending. `lines` are a leaf's lines without container
 * prefixes, each ending before its line ending.
 */
export type Block =
  | FrontMatter
  | Heading
  | Paragraph
  | List
  | Item
  | Quote
  | Footnote
  | Fence
  | Indented
  | Html
  | Table
  | Break
  | Definition;

export interface FrontMatter extends Range {
  readonly kind: 'frontMatter';
  /** The lines between the two `---`. */
  readonly lines: readonly Range[];
}

export interface Heading extends Range {
  readonly kind: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly setext: boolean;
  /** The words: without the marks, the spaces around them and a closing run of `#`. Empty range for an empty heading. */
  readonly content: Range;
}

export interface Paragraph extends Range {
  readonly kind: 'paragraph';
  /** Each line starts at its first character that is not indentation. */
  readonly lines: readonly Range[];
}

export interface List extends Range {
  readonly kind: 'list';
  /** `-`, `*` or `+`; for ordered lists the delimiter, `.` or `)`. */
  readonly bullet: '-' | '*' | '+' | '.' | ')';
  readonly items: readonly Item[];
}

export interface Item extends Range {
  readonly kind: 'item';
  /** The bullet, or the number with its delimiter. */
  readonly marker: Range;
  /** The number of an ordered item. */
  readonly number?: number;
  /** Column (tabs to multiples of four, counted from the line's start) at which the item's content stands. */
  readonly contentColumn: number;
  /** GFM's task list box `[ ]`, `[x]`, `[X]`, exactly where GFM sees one. */
  readonly box?: Box;
  readonly children: readonly Block[];
}

export interface Box extends Range {
  readonly checked: boolean;
}

export interface Quote extends Range {
  readonly kind: 'quote';
  readonly children: readonly Block[];
}

/** The text of a footnote, `[^label]: …`. */
export interface Footnote extends Range {
  readonly kind: 'footnote';
  /** Without the `^`. */
  readonly label: Range;
  readonly children: readonly Block[];
}

export interface Fence extends Range {
  readonly kind: 'fence';
  readonly marker: '`' | '~';
  /** Length of the opening fence. */
  readonly length: number;
  /** The info string, trimmed; empty range behind the opening fence when there is none. */
  readonly info: Range;
  /** The content lines, container prefixes and the fence's own indentation left out. */
  readonly lines: readonly Range[];
  readonly closed: boolean;
}

export interface Indented extends Range {
  readonly kind: 'indented';
  readonly lines: readonly Range[];
}

export interface Html extends Range {
  readonly kind: 'html';
  /** Start condition 1–7 of the CommonMark spec; 2 is a comment. */
  readonly condition: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly lines: readonly Range[];
}

export interface Table extends Range {
  readonly kind: 'table';
  /** The header row first; the delimiter row is not among them. */
  readonly rows: readonly Row[];
  readonly delimiter: Range;
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
}

export interface Row extends Range {
  /** The words of each cell, trimmed; an empty cell is an empty range between its pipes. */
  readonly cells: readonly Range[];
}

export interface Break extends Range {
  readonly kind: 'break';
}

export interface Definition extends Range {
  readonly kind: 'definition';
}
