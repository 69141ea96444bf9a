import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { paragraph, schema } from './prose.fixture.ts';

const signs =
  '* ** _x_ ` [x](y) [ ] [P] - 1. 2) # > | --- === &amp; \\ ! ~~s~~ https://a.example/b_c a@b.example <!-- --> <slot> <b> ' +
  '<div> __init__ [^1] [a]: 🙂 שלום "q" a*b*c *** ``` ~~~ &#35; word a \t \u00A0 <!--c-->';

const words = fc
  .tuple(
    fc.array(fc.constantFrom(...signs.split(' ')), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(' ', ''),
  )
  .map(([parts, between]) => parts.join(between));

const link = schema.mark('link', { href: 'https://a.example/b(c)', title: null });
const marks = fc.subarray([schema.mark('bold'), schema.mark('italic'), schema.mark('code'), link], {
  maxLength: 3,
});

const inline = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(words, fc.oneof(fc.constant([]), marks)).map(([text, on]) => schema.text(text, on)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n', '\\\n', '  \n').map((source) => schema.node('hardBreak', { source })),
  },
  { weight: 1, arbitrary: fc.constant(schema.node('rawInline', { source: '![i](u)' })) },
);

const paragraphs = fc.array(inline, { maxLength: 4 }).map((content) => paragraph(...content));

const raws = fc
  .constantFrom('# h', '```\ncode\n```', '| a |\n|---|\n| b |', '> q', '***', '[z]: b')
  .map((source) => schema.node('rawBlock', { source, kind: 'any' }));

const { block } = fc.letrec<{ block: Node; item: Node; list: Node }>((tie) => ({
  item: fc
    .tuple(paragraphs, fc.array(tie('block'), { maxLength: 2, depthIdentifier: 'prose' }))
    .map(([first, more]) => schema.node('listItem', null, [first, ...more])),
  list: fc
    .tuple(
      fc.constantFrom('bulletList', 'orderedList'),
      fc.constantFrom(1, 3),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
    .map(([type, start, items]) => schema.node(type, type === 'orderedList' ? { start } : null, items)),
  block: fc.oneof({ maxDepth: 3, depthIdentifier: 'prose' }, paragraphs, raws, tie('list')),
}));

/** Anything that can be typed and clicked together in the editor. */
export const documents: fc.Arbitrary<Node> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => schema.node('doc', null, blocks));
