import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** One tilde is no strike: `~/path and ~10` is plain text. */
const options = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };

/** The tree of CommonMark and GFM. Slow on hostile text: ask `isTooIntricate` first. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}
