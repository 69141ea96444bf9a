import type { Nodes } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { TAGS } from './rendered.ts';

/** The tree with nothing in it but what the preview knows how to draw. Words are never dropped. */
export function sanitizeElements(tree: Nodes): Nodes {
  return sanitize(tree, schema);
}

/**
 * No `id` and no `name`, so nothing can take the place of one of the page's own; no `class`, no `style`, no `src`.
 * Every key of the default schema is given anew, so that a new version of the sanitizer cannot widen it.
 */
const schema: Schema = {
  tagNames: [...TAGS],
  attributes: {
    heading: ['depth'],
    ul: ['loose'],
    ol: ['loose', 'start'],
    li: ['done', 'box', 'label'],
    th: ['align'],
    td: ['align'],
    a: ['href', 'title'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: [],
  allowComments: false,
  allowDoctypes: false,
};
