import { Node } from '@tiptap/core';
import { rawBlockView } from './rawBlockView.ts';

const attribute = 'data-prose-source';

/** A block that the editor has no form for, edited as its source. `kind` is the name of the syntax tree's node. */
export const RawBlock = Node.create({
  name: 'rawBlock',
  group: 'block',
  atom: true,
  isolating: true,
  draggable: false,
  addAttributes: () => ({
    source: { default: '', parseHTML: sourceIn, rendered: false },
    kind: {
      default: 'html',
      parseHTML: ({ tagName }: HTMLElement) => (tagName === 'PRE' ? 'code' : 'html'),
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: `div[${attribute}]` }, { tag: 'pre' }],
  renderHTML: ({ node }) => [
    'div',
    { class: 'prose-raw', [attribute]: node.attrs.source },
    String(node.attrs.source),
  ],
  addNodeView: () => rawBlockView,
});

function sourceIn(element: HTMLElement): string {
  return element.tagName === 'PRE' ? fence(element.textContent) : (element.getAttribute(attribute) ?? '');
}

/** Fenced so that no line of the code closes it. */
function fence(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}\n${code.replace(/\n$/, '')}\n${ticks}`;
}
