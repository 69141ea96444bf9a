import fc from 'fast-check';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import type { Template } from './template.ts';

const markdown = import.meta.glob<string>('../templates/*/{template,example}.md', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** Each template's blank and example, whole. */
export const wholeTexts: readonly { name: string; template: Template; text: string }[] = Object.entries(
  markdown,
).flatMap(([path, text]) => {
  const [, , folder = '', file = ''] = path.split('/');
  const template = templates.find(({ id }) => id === folder);
  return template ? [{ name: `${folder}/${file}`, template, text }] : [];
});

/**
 * Plans such as people open: a stretch of a template's blank or example, with hostile lines put between its blocks,
 * in any line ending, with or without a byte order mark, perhaps cut off, perhaps read by a template of another kind.
 */
export function plans(): fc.Arbitrary<Plan> {
  return fc
    .tuple(texts(), readers)
    .map(([{ text, template }, reader]) => shown(readPlan(text, reader ?? template)));
}

/** Plans without hostile lines: what every operation must be able to work on. */
export function calmPlans(): fc.Arbitrary<Plan> {
  return fc.tuple(stretches, endings).map(([{ chunks, template }, ending]) => {
    const text = withEndings(`${chunks.join('\n\n')}\n`, [ending]);
    return shown(readPlan(text, template));
  });
}

/** A counterexample is told by its text and its template. */
function shown(plan: Plan): Plan {
  return Object.assign(plan, {
    [fc.toStringMethod]: () => `${JSON.stringify(plan.text)} as ${plan.template.id}`,
  });
}

/** Drafts such as people type and paste: words, markdown, hostile lines, and nothing. */
export function drafts(): fc.Arbitrary<string> {
  const lines = fc.array(fc.oneof(noise, words), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: words },
    { weight: 3, arbitrary: lines.map((some) => some.join('\n')) },
    { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', 'a\r\nb', 'a\n\nb\n') },
  );
}

function texts(): fc.Arbitrary<{ text: string; template: Template }> {
  const insertions = fc.array(fc.tuple(fc.nat(40), noise, fc.constantFrom('\n', '\n\n', '\n  ')), {
    maxLength: 4,
  });
  const cut = fc.option(fc.nat(2000), { freq: 3 });
  return fc
    .tuple(stretches, insertions, fc.array(endings, { minLength: 1, maxLength: 3 }), fc.boolean(), cut)
    .map(([{ chunks, template }, noisy, ends, mark, end]) => {
      const text = withEndings(disturbed(chunks, noisy), ends);
      const kept = end === null ? text : text.slice(0, Math.max(0, text.length - end));
      return { text: mark && ends.length > 1 ? `\uFEFF${kept}` : kept, template };
    });
}

/** A few blocks that follow one another, from a section's heading on more often than not, with the title or without. */
const stretches = fc
  .tuple(fc.nat(wholeTexts.length - 1), fc.nat(), fc.integer({ min: 1, max: 14 }), fc.boolean(), fc.nat(3))
  .map(([which, from, length, title, anywhere]) => {
    const { text, template } = wholeTexts[which] ?? { text: '', template: anyPlan };
    const all = chunksOf(text);
    const starts = all.flatMap((chunk, at) =>
      (anywhere === 0 && chunk !== '---') || /^#{1,3} /.test(chunk) ? [at] : [],
    );
    const start = starts[from % starts.length] ?? 0;
    const chunks = all.slice(start, start + length);
    return { template, chunks: title ? ['# A title', ...chunks] : chunks };
  });

/** What blank lines part, code in one piece. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (const chunk of text.trimEnd().split('\n\n')) {
    const last = chunks.at(-1);
    const isOpen = last !== undefined && (last.match(/^```/gm) ?? []).length % 2 === 1;
    if (isOpen) chunks[chunks.length - 1] = `${last}\n\n${chunk}`;
    else chunks.push(chunk);
  }
  return chunks;
}

const readers = fc.option(fc.constantFrom(anyPlan, ...templates), { freq: 5 });
const endings = fc.constantFrom('\n', '\n', '\r\n', '\r');

function disturbed(chunks: readonly string[], noisy: readonly (readonly [number, string, string])[]): string {
  const pieces = chunks.map((chunk) => `${chunk}\n\n`);
  for (const [at, line, behind] of noisy) pieces.splice(at % (pieces.length + 1), 0, line + behind);
  return pieces.join('');
}

function withEndings(text: string, ends: readonly string[]): string {
  let at = 0;
  return text.replaceAll('\n', () => ends[at++ % ends.length] ?? '\n');
}

const words = fc.constantFrom(
  'words',
  'Written anew: here',
  'a | b',
  'a \\| b',
  '`code | more`',
  '[slot to fill]',
  'T001 first',
  '[P] [US1] second',
  'depends on T012, T013',
  '**bold** and *soft*',
  '🚀 crème brûlée 你好',
  'שלום עולם',
  'ends in #',
  'Phase 2',
  'x',
);

const noise = fc.oneof(
  { weight: 9, arbitrary: words },
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      '```',
      '~~~ts',
      '````\n```\n````',
      '<!--',
      '-->',
      '<!-- a comment -->',
      '<!-- two\n\nlines -->',
      '<div>',
      '</details>',
      '# A heading',
      '## Phase 2: Another',
      '### Details ###',
      '####### seven',
      'Setext\n===',
      '---',
      '***',
      '| a | b |',
      '| a | b |\n|---|:-:|\n| `x\\|y` | \\\\ |',
      '|-|',
      '- [ ] T001 [P] a task',
      '* [X] **T002**: done',
      '- [~] half\n  - [ ] nested\n\n  behind it',
      '1. one\n2. two',
      '3) [ ] three',
      '- ',
      '+ a\n\n  b\n\n      code',
      '- a\n  ```\n  fenced\n  ```\n  after',
      '\t- tabbed',
      '    indented',
      '> quoted\n> - [ ] in it\nlazy',
      '>',
      '> **Label**: said',
      '**Label**: value',
      '**A**: x | **B**: y',
      '**Empty**:',
      'Status: Draft',
      '- Status: Draft\n  <!-- why -->',
      '[ref]: https://example.org',
      '[^1]: A note',
      '* \\[ \\] escaped',
      '- [] none',
      '\u0000',
      '\u00a0',
      '\u200b- not a list',
      '\\',
      'ends with two blanks  ',
      '\u2028',
    ),
  },
);
