import { Image } from 'lucide-react';
import { createElement, type ReactNode } from 'react';
import { Checkbox } from '@/ui/Checkbox';
import { joinClasses } from '@/ui/joinClasses';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { isText, type RenderedElement, type RenderedNode, type Tag } from './markdown/rendered.ts';
import { scrollArea } from './scrollArea.ts';

export interface Shape {
  readonly node: RenderedElement;
  /** What every element carries: its key, its offset, and `live` while it is being written. */
  readonly at: { readonly key: number; readonly 'data-from': number; readonly className: string | undefined };
  readonly parent: Tag | undefined;
  readonly ticks: boolean;
  readonly inside: (nodes: readonly RenderedNode[]) => ReactNode;
}

type Draw = (shape: Shape) => ReactNode;

/** The look of every tag. What has no row here cannot come onto the page. */
export const SHAPES: Readonly<Record<Tag, Draw>> = {
  p: drawParagraph,
  heading: drawHeading,
  blockquote: (shape) => plain('blockquote', shape),
  ul: (shape) => plain('ul', shape, { 'data-loose': shape.node.attributes.loose }),
  ol: (shape) =>
    plain('ol', shape, { start: shape.node.attributes.start, 'data-loose': shape.node.attributes.loose }),
  li: drawItem,
  hr: (shape) => plain('hr', shape),
  table: drawTable,
  thead: (shape) => plain('thead', shape),
  tbody: (shape) => plain('tbody', shape),
  tr: (shape) => plain('tr', shape),
  th: (shape) => plain('th', shape, { dir: 'auto', 'data-align': shape.node.attributes.align }),
  td: (shape) => plain('td', shape, { dir: 'auto', 'data-align': shape.node.attributes.align }),
  fence: drawFence,
  language: (shape) => plain('div', shape, { className: 'language' }),
  frontMatter: (shape) => plain('pre', shape, { className: 'front-matter', dir: 'ltr' }),
  literalBlock: (shape) => plain('div', shape, { className: 'literal-block', dir: 'auto' }),
  noteBlock: (shape) => plain('div', shape, { className: 'note-block', role: 'note', dir: 'auto' }),
  footnote: (shape) => plain('div', shape, { className: 'footnote', dir: 'auto' }),
  footnoteLabel: (shape) => plain('span', shape, { className: 'footnote-label' }),
  strong: (shape) => plain('strong', shape),
  em: (shape) => plain('em', shape),
  del: (shape) => plain('del', shape),
  code: (shape) => plain('code', shape),
  br: (shape) => plain('br', shape),
  a: drawLink,
  host: (shape) => plain('span', shape, { className: 'host' }),
  unlinked: (shape) => plain('span', shape),
  address: (shape) => plain('span', shape, { className: 'address' }),
  image: drawImage,
  footnoteCall: (shape) => plain('sup', shape),
  literal: (shape) => plain('span', shape, { className: 'literal' }),
  note: (shape) => plain('span', shape, { className: 'note-chip', role: 'note' }),
  slot: (shape) => plain('span', shape, { className: 'slot' }),
  invisible: drawInvisible,
  live: (shape) => plain('span', shape, { className: 'live' }),
};

interface Extra {
  readonly className?: string | undefined;
  readonly [attribute: string]: unknown;
}

function plain(name: string, { node, at, inside }: Shape, { className, ...extra }: Extra = {}): ReactNode {
  const attributes = { ...at, ...extra, className: joinClasses(at.className, className) || undefined };
  return createElement(name, attributes, node.nodes.length === 0 ? undefined : inside(node.nodes));
}

/** Markdown joins the lines of a paragraph. A paragraph of labelled lines is easier to read as it is written. */
function drawParagraph(shape: Shape): ReactNode {
  const { nodes } = shape.node;
  const hasLabels = nodes.some((node, index) => {
    const before = nodes[index - 1];
    return !isText(node) && node.tag === 'strong' && before && isText(before) && before.text.endsWith('\n');
  });
  const dir = shape.parent === 'li' ? undefined : 'auto';
  return plain('p', shape, { dir, className: hasLabels ? 'lines' : undefined });
}

/** A plan's title is the second level of the page's outline: the first is the page's own. */
function drawHeading(shape: Shape): ReactNode {
  const depth = shape.node.attributes.depth ?? 1;
  const level = depth + 1;
  const name = `h${Math.min(level, 6)}`;
  return plain(name, shape, {
    dir: 'auto',
    className: `depth-${depth}`,
    'aria-level': level > 6 ? level : undefined,
  });
}

function drawItem(shape: Shape): ReactNode {
  const { at, node, inside, ticks } = shape;
  const { done, box, label } = node.attributes;
  if (done === undefined) return plain('li', shape, { dir: 'auto' });
  const { key, ...place } = at;
  return (
    <li key={key} {...place} className={joinClasses(at.className, 'task', done && 'done')} dir="auto">
      <Checkbox
        className="task-box"
        checked={done}
        disabled={!ticks}
        data-box={box}
        aria-label={label || 'Task without words'}
        onCheckedChange={leaveToPreview}
      />
      {inside(node.nodes)}
    </li>
  );
}

/** The preview listens for ticks at its root, where it knows where the section stands in the plan. */
function leaveToPreview(): void {}

/** Wide content scrolls in a box of its own, which the keyboard must reach. */
function drawTable({ node, at: { key, ...at }, inside }: Shape): ReactNode {
  return (
    <div key={key} {...scrollArea} className="wide" aria-label="Table">
      <table {...at}>{inside(node.nodes)}</table>
    </div>
  );
}

function drawFence({ node, at: { key, className, ...at }, inside }: Shape): ReactNode {
  const isLanguage = (child: RenderedNode) => !isText(child) && child.tag === 'language';
  const language = node.nodes.filter(isLanguage);
  const code = node.nodes.filter((child) => !isLanguage(child));
  return (
    <div key={key} {...at} className={joinClasses('fence', className)}>
      {inside(language)}
      <pre {...scrollArea} aria-label="Code" dir="ltr">
        <code>{inside(code)}</code>
      </pre>
    </div>
  );
}

function drawLink({ node, at: { key, ...at }, inside }: Shape): ReactNode {
  const { href, title } = node.attributes;
  const outside = href?.startsWith('#') ? {} : { target: '_blank', rel: 'noopener noreferrer nofollow' };
  return (
    <a key={key} {...at} href={href} title={title} {...outside}>
      {inside(node.nodes)}
    </a>
  );
}

function drawImage({ node, at: { key, className, ...at }, inside }: Shape): ReactNode {
  return (
    <span key={key} {...at} className={joinClasses('picture', className)}>
      <Image aria-hidden="true" />
      <VisuallyHidden>Picture, not loaded: </VisuallyHidden>
      {inside(node.nodes)}
    </span>
  );
}

function drawInvisible({ node, at: { key, className, ...at } }: Shape): ReactNode {
  const name = node.attributes.label ?? '';
  const title = `A character that cannot be seen: ${name}`;
  return (
    <span key={key} {...at} className={joinClasses('unseen', className)} title={title}>
      {name}
    </span>
  );
}
