import { Mark, markInputRule } from '@tiptap/core';
import { isSafeHref } from '@/prose/markdown/safeHref';

/** A link that may be followed elsewhere; any other address has no form in the editor. */
export const ProseLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener noreferrer nofollow' }, 0],
  /** `[words](address)` becomes a link when the last bracket is typed. */
  addInputRules() {
    return [markInputRule({ find: findTypedLink, type: this.type, getAttributes: ({ data }) => data })];
  },
});

function findTypedLink(text: string) {
  const match = /(?<!!)\[([^\][]+)\]\(([^\s()<>]+)\)$/.exec(text);
  const [whole = '', words = '', href = ''] = match ?? [];
  if (!match || !isSafeHref(href)) return null;
  return { index: match.index, text: whole, replaceWith: words, data: { href } };
}
