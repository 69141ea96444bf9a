import type { Link, PhrasingContent } from 'mdast';
import { columnAfter, lineStart, shiftLines } from './lines.ts';
import { hardBreak, linkMark, textRuns, withMark, type Marks, type Run } from './run.ts';
import { isSafeHref } from './safeHref.ts';

/** The content of a parsed paragraph of `text` as runs. Nothing is left out: what has no form here is raw. */
export function readRuns(
  content: readonly PhrasingContent[],
  text: string,
  marks: Marks = [],
): readonly Run[] {
  return content.flatMap((node) => readNode(node, text, marks));
}

function readNode(node: PhrasingContent, text: string, marks: Marks): readonly Run[] {
  switch (node.type) {
    case 'text':
      return textRuns(node.value, marks);
    case 'inlineCode':
      return textRuns(node.value, withMark(marks, 'code'));
    case 'strong':
      return readRuns(node.children, text, withMark(marks, 'bold'));
    case 'emphasis':
      return readRuns(node.children, text, withMark(marks, 'italic'));
    case 'delete':
      return readRuns(node.children, text, withMark(marks, 'strike'));
    case 'break':
      return [{ kind: 'break', source: breakSource(sourceOf(node, text)), marks }];
    case 'link':
      return readLink(node, text, marks);
    default:
      return [{ kind: 'raw', source: sourceOf(node, text), marks }];
  }
}

/** A bare address stays plain text, and becomes a link again when it is read; one in `<>` stays as it is written. */
function readLink(node: Link, text: string, marks: Marks): readonly Run[] {
  const source = sourceOf(node, text);
  if (!source.startsWith('[')) {
    return source.startsWith('<') ? [{ kind: 'raw', source, marks }] : readRuns(node.children, text, marks);
  }
  const link = { href: node.url, title: node.title || null };
  if (!isSafeHref(node.url) || node.children.length === 0) return [{ kind: 'raw', source, marks }];
  return readRuns(node.children, text, withMark(marks, linkMark(link)));
}

/** The node's own characters, continuation lines without their containers' indentation; '' when it has no place. */
function sourceOf(node: PhrasingContent, text: string): string {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) return '';
  const start = lineStart(text, from);
  const indent = /^[ \t]*/.exec(text.slice(start, from))?.[0] ?? '';
  return shiftLines(text.slice(from, to), -columnAfter(indent, 0)).replace(/\r\n|\r/g, '\n');
}

function breakSource(source: string): string {
  return source.startsWith('\\') || source === '' ? hardBreak : source.replace(/[\r\n]\s*$/, '\n');
}
