import type { Root, Text } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Node } from 'unist';

/**
 * CommonMark and GFM as a tree with the offset of every node. Total in time only behind `preScan`.
 *
 * Every text node is one unbroken stretch of the source (at most with its line ending), so its words are found at its
 * offset; a character reference or an escape is a node of its own.
 */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown().map(withoutTransforms), exactText],
  });
}

/** GFM's second look for addresses inside finished text would replace nodes by ones without offsets. */
function withoutTransforms(extension: Extension): Extension {
  return { ...extension, transforms: [] };
}

const exactText: Extension = {
  enter: { data: startText, characterEscape: startText, characterReference: startText },
};

/** As the parser's own handler, but never adds to the text before. */
function startText(this: CompileContext, token: Token): undefined {
  const parent = this.stack.at(-1);
  if (parent === undefined || !('children' in parent)) return;
  const siblings: Node[] = parent.children;
  const node: Text = { type: 'text', value: '', position: { start: token.start, end: token.end } };
  siblings.push(node);
  this.stack.push(node);
}
