import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { inlineNodes, sourceAttribute } from '@/prose/markdown/inlineNodes';
import { readProse } from '@/prose/markdown/readProse';
import { textRuns } from '@/prose/markdown/run';

/** Whether pasted text means its signs: it has a list, a heading, a fence, bold, code or a link as markdown writes them. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 20_000);
  return signs.some((sign) => sign.test(sample));
}

const signs = [
  /^ {0,3}(?:[-*+]|\d{1,9}[.)]) +\S/m,
  /^ {0,3}#{1,6} +\S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}> +\S/m,
  /(?:^|[\s(])\*\*[^\s*](?:[^*\n]{0,400}[^\s*])?\*\*/,
  /(?:^|[\s(])`[^`\n]{1,400}`/,
  /\[[^\]\n]{1,400}\]\([^)\s]{1,800}\)/,
];

/** Pasted text as content: read as markdown when it looks so, unless it is wanted `plain`. */
export function sliceOfText(text: string, plain: boolean, schema: Schema): Slice {
  const pieces = !plain && looksLikeMarkdown(text) ? readProse(text, schema) : undefined;
  return openParagraphs(pieces ? pieces.node.content : paragraphsOf(text, schema));
}

/** The content in one line: the words of its blocks and lines with a blank between them. */
export function onOneLine(slice: Slice, schema: Schema): Slice {
  const words: Node[] = [];
  slice.content.descendants((node) => {
    const apart = node.isTextblock || node.type.name === 'rawBlock' || node.type.name === 'hardBreak';
    if (apart && words.length > 0) words.push(schema.text(' '));
    const source = node.type.name === 'rawBlock' ? sourceAttribute(node).replace(/\s+/g, ' ') : '';
    if (source !== '') words.push(schema.text(source));
    if (node.isText || node.type.name === 'rawInline') words.push(node);
  });
  return new Slice(Fragment.fromArray(words), 0, 0);
}

/** A blank line ends a paragraph, a line end stays one. */
function paragraphsOf(text: string, schema: Schema): Fragment {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/);
  const words = blocks.map((block) => inlineNodes(textRuns(block, []), schema));
  return Fragment.fromArray(words.map((nodes) => schema.node('paragraph', null, nodes)));
}

/** Its first and last paragraph flow into the text around; lists and raw blocks stay blocks. */
function openParagraphs(content: Fragment): Slice {
  const open = (node: Node | null) => (node?.isTextblock ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}
