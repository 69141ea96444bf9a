import type { Code, List, ListItem, Nodes, Paragraph, Parents, Root, RootContent, Table } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { placeOf, valueOf, wordsOfInfo } from './reading.fixture.ts';
import type { Reading } from './reading.fixture.ts';

/** What remark with GFM reads. A text with front matter goes to remark-frontmatter, too. */
export function remarkReading(text: string, hasFrontMatter: boolean): readonly Reading[] {
  const root = (hasFrontMatter ? withFrontMatter : plain).parse(text);
  return readingsOf({ text, shift: text.startsWith('\uFEFF') ? 1 : 0 }, root);
}

const plain = remark().use(remarkGfm);
const withFrontMatter = remark().use(remarkGfm).use(remarkFrontmatter);

interface Source {
  readonly text: string;
  /** remark counts offsets from behind a byte order mark. */
  readonly shift: number;
}

function readingsOf(source: Source, parent: Parents): readonly Reading[] {
  return parent.children.map((node) => readingOf(source, node, parent));
}

function readingOf(source: Source, node: RootContent, parent: Parents): Reading {
  return {
    kind: kindOf(source, node),
    from: fromOf(source, node, parent),
    to: endOf(source, node),
    says: saysOf(source, node),
    children: isContainer(node) ? readingsOf(source, node) : [],
    isOpen: false,
  };
}

function kindOf(source: Source, node: RootContent): Reading['kind'] {
  if (node.type === 'code')
    return /[`~]/.test(source.text.charAt(startOf(source, node))) ? 'fence' : 'indented';
  const kind = KINDS[node.type];
  if (!kind) throw new Error(`remark found a ${node.type} among the blocks`);
  return kind;
}

const KINDS: Partial<Record<Nodes['type'], Reading['kind']>> = {
  blockquote: 'quote',
  definition: 'definition',
  footnoteDefinition: 'footnote',
  heading: 'heading',
  html: 'html',
  list: 'list',
  listItem: 'item',
  paragraph: 'paragraph',
  table: 'table',
  thematicBreak: 'break',
  yaml: 'frontMatter',
};

function isContainer(node: RootContent): node is Exclude<Parents, Root> & RootContent {
  return ['blockquote', 'footnoteDefinition', 'list', 'listItem'].includes(node.type);
}

function fromOf(source: Source, node: RootContent, parent: Parents): number {
  if (node.type === 'paragraph' && parent.type === 'listItem') return paragraphStart(source, node, parent);
  if (node.type === 'heading') return headingStart(source, node, parent);
  return startOf(source, node);
}

/** With a box, remark has the paragraph begin behind the box and one blank, unless its words begin with other things than text. */
function paragraphStart(source: Source, node: Paragraph, item: ListItem): number {
  const start = startOf(source, node);
  const head = node.children[0];
  const isFirst = item.children.find((child) => child.type === 'paragraph') === node;
  if (typeof item.checked !== 'boolean' || !isFirst || !head) return start;
  return startOf(source, head) > start ? start : source.text.lastIndexOf('[', start - 4);
}

/** remark has a heading begin with the definitions above it, which are nodes of their own. */
function headingStart(source: Source, node: RootContent & Parents, parent: Parents): number {
  const before = parent.children[parent.children.indexOf(node as never) - 1];
  const start = startOf(source, node);
  const head = node.children[0];
  return before?.type === 'definition' && head && startOf(source, before) >= start
    ? startOf(source, head)
    : start;
}

function saysOf(source: Source, node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `${node.depth} ${wordsOf(source, node)}`;
    case 'list':
      return listSays(node);
    case 'listItem':
      return itemSays(source, node);
    case 'code':
      return codeSays(source, node);
    case 'html':
      return valueOf(source.text, node.value);
    case 'table':
      return tableSays(source, node);
    default:
      return '';
  }
}

function listSays({ ordered, start }: List): string {
  return `${ordered ? 'ordered' : 'bullets'} ${start ?? ''}`;
}

function itemSays(source: Source, item: ListItem): string {
  const paragraph = item.children.find((child) => child.type === 'paragraph');
  const box = paragraph && paragraphStart(source, paragraph, item);
  if (typeof item.checked !== 'boolean' || box === undefined) return 'no box';
  return `box at ${box}, ${item.checked ? 'checked' : 'open'}`;
}

function codeSays(source: Source, node: Code): string {
  const value = valueOf(source.text, node.value);
  return kindOf(source, node) === 'indented' ? value : `${infoOf(source, node)}\n${value}`;
}

/** remark resolves escapes and references; words with such are taken as they are written. */
function infoOf({ text, shift }: Source, node: Code): string {
  const opening = /(?:`+|~+)([^\r\n]*)/.exec(text.slice(startOf({ text, shift }, node)));
  const [lang, meta] = wordsOfInfo((opening?.[1] ?? '').trim());
  const read = (word: string, theirs: string | null | undefined) =>
    /[\\&]/.test(word) ? word : (theirs ?? '');
  return `${read(lang, node.lang)} ${read(meta, node.meta).trim()}`;
}

function tableSays(source: Source, { align, children }: Table): string {
  const rows = children.map(
    (row) =>
      `${startOf(source, row)}-${endOf(source, row)}: ${row.children.map((cell) => wordsOf(source, cell)).join(' ')}`,
  );
  return [(align ?? []).join(), ...rows].join('\n');
}

function wordsOf(source: Source, { children }: Parents): string {
  const first = children[0];
  const last = children.at(-1);
  return first && last ? placeOf({ from: startOf(source, first), to: endOf(source, last) }) : 'none';
}

function startOf({ shift }: Source, node: Pick<Nodes, 'position'>): number {
  return (node.position?.start.offset ?? NaN) + shift;
}

function endOf({ shift }: Source, node: Pick<Nodes, 'position'>): number {
  return (node.position?.end.offset ?? NaN) + shift;
}
