import type { Mark, Node, Schema } from '@tiptap/pm/model';
import { hardBreak, linkMark, linkOf, textRuns, withMark, type Marks, type Run } from './run.ts';

/** The editor's nodes for a paragraph's content. */
export function inlineNodes(runs: readonly Run[], schema: Schema): readonly Node[] {
  return runs.map((run) => {
    const marks = run.marks.map((mark) => markNode(mark, schema));
    if (run.kind === 'text') return schema.text(run.text, marks);
    const type = run.kind === 'break' ? 'hardBreak' : 'rawInline';
    return schema.node(type, { source: run.source }, [], marks);
  });
}

/** The content of the editor's paragraph as runs. */
export function runsOf(paragraph: Node): readonly Run[] {
  const runs: Run[] = [];
  paragraph.forEach((node) => {
    const marks = node.marks.reduce<Marks>((sum, mark) => withMark(sum, markName(mark)), []);
    if (node.isText) runs.push(...textRuns(node.text ?? '', marks));
    else if (node.type.name === 'rawInline') runs.push({ kind: 'raw', source: sourceAttribute(node), marks });
    else runs.push({ kind: 'break', source: sourceAttribute(node) || hardBreak, marks });
  });
  return runs;
}

/** The markdown that a raw node or a line break holds. */
export function sourceAttribute(node: Node): string {
  return typeof node.attrs.source === 'string' ? node.attrs.source : '';
}

function markNode(mark: string, schema: Schema): Mark {
  const link = linkOf(mark);
  return link ? schema.mark('link', { href: link.href, title: link.title }) : schema.mark(mark);
}

function markName(mark: Mark): string {
  if (mark.type.name !== 'link') return mark.type.name;
  const { href, title }: Record<string, unknown> = mark.attrs;
  return linkMark({ href: String(href), title: typeof title === 'string' ? title : null });
}
