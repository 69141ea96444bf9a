import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/prose/markdown/prose.fixture';
import { hostileTexts } from '@/prose/markdown/texts.fixture';
import { viewInline, type ViewInline } from './viewInline.ts';

test.each([
  ['plain', 'plain'],
  ['a **b** __c__', 'a bold(b) bold(c)'],
  ['*a* _b_ ***c***', 'italic(a) italic(b) bold(italic(c))'],
  ['**a `b` *c***', 'bold(a code(b) italic(c))'],
  ['~~a~~ ~b~', 'strike(a) ~b~'],
  ['`` a`b ``', 'code(a`b)'],
  ['[a **b**](c "d")', 'link(a bold(b))'],
  ['![a](b)', 'chip(![a](b))'],
  ['<slot> a < b <!-- c -->', 'chip(<slot>) a < b chip(<!-- c -->)'],
  ['[P] [slot]', '[P] [slot]'],
  ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
  ['\\*a\\* \\[b\\]', '*a* [b]'],
  ['a\nb  \nc\\\nd', 'a/b/c/d'],
  ['**open `open [open', '**open `open [open'],
])('%j', (text, shown) => {
  expect(viewInline(text).map(say).join('')).toBe(shown);
});

test('every word of any text is shown', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const shown = viewInline(text.replace(/\]\([^)]*\)/g, ''))
        .map(say)
        .join('');
      for (const word of text.replace(/\]\([^)]*\)/g, '').match(/\p{L}{2,}/gu) ?? [])
        expect(shown).toContain(word);
    }),
    { numRuns: runs(300) },
  );
});

test('a long run of signs is shown at once', () => {
  const signs = '*a_ [b](c `d <e ~~f '.repeat(290);
  expect(viewInline(signs).length).toBeGreaterThan(0);
  expect(viewInline('**'.repeat(50_000)).map(say).join('')).toBe('**'.repeat(50_000));
});

function say(part: ViewInline): string {
  if (part.kind === 'break') return '/';
  if ('text' in part) return part.kind === 'text' ? part.text : `${part.kind}(${part.text})`;
  return `${part.kind}(${part.content.map(say).join('')})`;
}
