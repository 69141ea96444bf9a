import { Node } from '@tiptap/core';

const attribute = 'data-prose-source';

/** Markdown inside a line that the editor has no form for, shown as it is written. It can be selected, deleted and typed over. */
export const RawInline = Node.create({
  name: 'rawInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    source: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? '',
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: `span[${attribute}]` }],
  renderHTML: ({ node }) => {
    const source = String(node.attrs.source);
    return ['span', { class: 'prose-chip', [attribute]: source }, source];
  },
});
