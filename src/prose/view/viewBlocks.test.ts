import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/prose/markdown/prose.fixture';
import { hostileTexts } from '@/prose/markdown/texts.fixture';
import { viewBlocks, type ViewBlock } from './viewBlocks.ts';

test.each([
  ['one\n\ntwo', ['p one', 'p two']],
  ['- a\n- b\n  - c\n\n1. d', ['ul(p a | p b, ul(p c))', 'ol(p d)']],
  ['- a\n\n  more\n- b', ['ul(p a, p more | p b)']],
  ['3. a\n4. b', ['ol(p a | p b)']],
  ['- a\n* b', ['ul(p a)', 'ul(p b)']],
  ['- [ ] task\n- b', ['list - [ ] task\n- b']],
  ['# H\ntext', ['heading # H', 'p text']],
  ['H\n===\ntext', ['heading H\n===', 'p text']],
  ['```\n\na\n```\ntext', ['code ```\n\na\n```', 'p text']],
  ['| a |\n|---|\n| b |\n\ntext', ['table | a |\n|---|\n| b |', 'p text']],
  ['<!-- a\n\nb -->\ntext', ['html <!-- a\n\nb -->', 'p text']],
  ['<slot>', ['html <slot>']],
  ['> a\n> b', ['blockquote > a\n> b']],
  ['text\n- list', ['p text', 'ul(p list)']],
  ['***', ['thematicBreak ***']],
  ['[a]: b', ['definition [a]: b']],
  ['a\r\nb', ['p a\nb']],
])('%j', (text, blocks) => {
  expect(viewBlocks(text).map(say)).toEqual(blocks);
});

test('every word of any text is shown', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const shown = viewBlocks(text).map(say).join(' ');
      for (const word of text.match(/\p{L}{2,}/gu) ?? []) expect(shown).toContain(word);
    }),
    { numRuns: runs(300) },
  );
});

function say(block: ViewBlock): string {
  if (block.kind === 'paragraph') return `p ${block.text}`;
  if (block.kind === 'raw') return `${block.name} ${block.source}`;
  const items = block.items.map((blocks) => blocks.map(say).join(', ')).join(' | ');
  return `${block.start === undefined ? 'ul' : 'ol'}(${items})`;
}
