/**
 * What a section of markdown looks like, as plain data: the only thing that leaves the worker.
 *
 * The tags and attributes are a closed set, so a tree cannot ask for anything that the view does not draw. Offsets are
 * UTF-16 offsets into the section's own text; a section that moves in the plan keeps its tree.
 */
export type Rendered = Drawn | Paused;

export interface Drawn {
  readonly state: 'drawn';
  readonly nodes: readonly RenderedNode[];
}

/** The section is too much for a preview and is shown as its source. */
export interface Paused {
  readonly state: 'paused';
  /** Why, as the end of a sentence: "because …". */
  readonly reason: string;
  /** The section is not to blame, and the same words may be tried again. */
  readonly isPassing?: boolean;
}

export type RenderedNode = RenderedText | RenderedElement;

export interface RenderedText {
  readonly from: number;
  /** Words as a person reads them. Without `to` they stand in the section's text at `from`, letter for letter. */
  readonly text: string;
  /** The end of what the words stand for, where they differ from it: `&amp;`, a shown address. */
  readonly to?: number;
}

export interface RenderedElement {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly RenderedNode[];
  readonly attributes: Attributes;
}

const BLOCK_TAGS = [
  'p',
  'heading',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'fence',
  'frontMatter',
  'literalBlock',
  'noteBlock',
  'footnote',
] as const;

const INLINE_TAGS = [
  'strong',
  'em',
  'del',
  'code',
  'br',
  'a',
  'host',
  'unlinked',
  'address',
  'image',
  'footnoteCall',
  'footnoteLabel',
  'language',
  'literal',
  'note',
  'slot',
  'invisible',
  'live',
] as const;

export const TAGS = [...BLOCK_TAGS, ...INLINE_TAGS] as const;

export type Tag = (typeof TAGS)[number];

export interface Attributes {
  /** 1–6, of a heading. */
  readonly depth?: number;
  /** First number of an ordered list. */
  readonly start?: number;
  /** Of a list whose items stand apart. */
  readonly loose?: boolean;
  /** Of a task: whether its box is ticked. */
  readonly done?: boolean;
  /** Of a task: offset of its box's `[`. */
  readonly box?: number;
  /** Words that name a task's box or an invisible character. */
  readonly label?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Only `http:`, `https:`, `mailto:` and `#…`. */
  readonly href?: string;
  readonly title?: string;
  /** Of a block that is being written; set by the page. */
  readonly live?: boolean;
}

export function isText(node: RenderedNode): node is RenderedText {
  return 'text' in node;
}

/** Offset behind what the node stands for. */
export function endOf(node: RenderedNode): number {
  if (!isText(node)) return node.to;
  return node.to ?? node.from + node.text.length;
}

/** All words of the nodes, one after the other. */
export function wordsOf(nodes: readonly RenderedNode[]): string {
  return nodes.map((node) => (isText(node) ? node.text : wordsOf(node.nodes))).join('');
}

const INLINE: ReadonlySet<Tag> = new Set(INLINE_TAGS);

/** Text and what stands among text. */
export function isInline(node: RenderedNode): boolean {
  return isText(node) || INLINE.has(node.tag);
}

const TAG_NAMES: ReadonlySet<string> = new Set(TAGS);

export function isTag(name: string): name is Tag {
  return TAG_NAMES.has(name);
}
