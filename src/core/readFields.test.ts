import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import type { Field, Plan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { valueOf } from './setValue.ts';

/** Each field as `label: words`, or `kind: words` where it has no label; rows and cells in brackets. */
type Reading = readonly [text: string, ...fields: readonly string[]];

describe('labelled lines', () => {
  test.each<Reading>([
    ['**Goal**: find it', 'Goal: find it'],
    ['**Goal:** find it', 'Goal: find it'],
    ['**Goal** : find it', 'Goal: find it'],
    ['__Goal__: find it', 'Goal: find it'],
    ['**Goal**:find it', 'Goal: find it'],
    ['**Goal**:   find it', 'Goal: find it'],
    ['**Goal**:', 'Goal: '],
    ['**Goal**: ', 'Goal: '],
    ['**Goal**: [what for]', 'Goal: '],
    ['**Goal (why)**: find it', 'Goal (why): find it'],
    ['**⚠️ Careful**: hot', '⚠️ Careful: hot'],
    ['**目标**: 找到', '目标: 找到'],
    ['> **Goal**: find it', 'Goal: find it'],
    ['> **Goal**: find\n> it', 'Goal: find\nit'],
    ['**Goal**: find\nit', 'Goal: find\nit'],
    ['**Goal**: find it\n\nAnd keep it.', 'Goal: find it\n\nAnd keep it.'],
    ['**Goal**:\n\nFind it.', 'Goal: Find it.'],
    ['**Goal**: a\n**Test**: b', 'Goal: a', 'Test: b'],
    ['Before.\n**Goal**: a', 'prose: Before.', 'Goal: a'],
    ['**A**: x | **B**: y', 'A: x', 'B: y'],
    ['**A**: x · **B**: y · **C**: z', 'A: x', 'B: y', 'C: z'],
    ['**A**: x; **B**: y', 'A: x', 'B: y'],
    ['**A**: | **B**: y', 'A: ', 'B: y'],
    ['**A**: x | y', 'A: x | y'],
    ['**A**: x | **y** z', 'A: x | **y** z'],
    ['**A**: x | **B**: y\nmore', 'A: x', 'B: y\nmore'],
    ['**Bold** words', 'prose: **Bold** words'],
    ['Words: plain', 'prose: Words: plain'],
    ['**Goal**:\n\n- a\n- b', 'Goal: [a | b]'],
    ['**Goal**: it\n\n- a\n- b', 'Goal: it\n\n- a\n- b'],
    ['**Goal**:\n\n| a |\n|---|\n| 1 |', 'Goal: [a | 1]'],
    ['**Goal**:\n\n```ts\na\n```', 'Goal: a'],
    ['**Goal**:\n- [ ] a', 'Goal: [a]'],
    ['**Goal**: x\n\n- [ ] a', 'Goal: x', 'tasks: [a]'],
    ['**Goal**: x\n\n---\n\nfree', 'Goal: x', 'prose: free'],
    ['**Goal**: x\n<!-- why -->\nfree', 'Goal: x', 'prose: free'],
  ])('%j', (text, ...fields) => expect(readingsOf(readPlan(text, anyPlan))).toEqual(fields));
});

const ticket = templates.find(({ title }) => title.holes['ticket']) ?? anyPlan;
const scoped = (lines: string) => readPlan(`# T-1 A\n\n## Scope\n\n${lines}\n`, ticket);

describe('labels that a template names', () => {
  test.each<Reading>([
    ['- Goal: find it', 'Goal: find it'],
    ['* Goal: find it', 'Goal: find it'],
    ['- goal: find it', 'goal: find it'],
    ['- **Goal**: find it', 'Goal: find it'],
    ['- **Goal:** find it', 'Goal: find it'],
    ['Goal: find it', 'Goal: find it'],
    ['Goal: find it\nConstraints: none', 'Goal: find it', 'Constraints: none'],
    ['> Goal: find it', 'Goal: find it'],
    ['- Goal: find\n  it', 'Goal: find\nit'],
    ['- Goal:\n  - a\n  - b', 'Goal: - a\n- b'],
    ['- Goal: x\n- Other: y', 'Goal: x', 'prose: Other: y'],
    ['- Goal: x\n  <!-- a note -->\n- Constraints: y', 'Goal: x', 'Constraints: y'],
    ['- Goal:\n- Constraints: y', 'Goal: ', 'Constraints: y'],
    ['Words.\n\n- Goal: x', 'prose: Words.', 'Goal: x'],
  ])('%j', (text, ...fields) => expect(readingsOf(scoped(text))).toEqual(fields));

  test('a comment below a labelled bullet is its guidance', () => {
    const plan = scoped('- Goal: x\n  <!-- a note -->\n- Constraints: y');
    const { guidance } = plan.fields.get('scope/goal') ?? { guidance: [] };
    expect(guidance.map(({ from, to }) => plan.text.slice(from, to))).toEqual(['<!-- a note -->']);
  });
});

describe('blocks without a label', () => {
  test.each<Reading>([
    ['One.\n\nTwo.', 'prose: One.\n\nTwo.'],
    ['One.\n\n- a', 'prose: One.\n\n- a'],
    ['- a\n- b', 'list: [a | b]'],
    ['- a\n  - b', 'list: [a | b]'],
    ['1. a\n2. b', 'list: [a | b]'],
    ['- [ ] a\n  - b', 'tasks: [a | b]'],
    ['- a\n  - [ ] b', 'tasks: [a | b]'],
    ['- a\n\n  more of a\n  - b\n\n  behind b', 'list: [a\n\nmore of a | b | behind b]'],
    ['- `a.ts` – what for\n- `b.ts` - too', 'files: [`a.ts` – what for | `b.ts` - too]'],
    ['- `a.ts` – what for\n- ', 'files: [`a.ts` – what for | ]'],
    ['> quoted\n> twice', 'prose: quoted\ntwice'],
    ['```ts\na\n\nb\n```', 'code: a\n\nb'],
    ['```\n```', 'code: '],
    ['```text\nsrc/\n└── a.ts\n```', 'tree: src/\n└── a.ts'],
    ['~~~\n```\n~~~', 'code: ```'],
    ['> ```\n> a\n> ```', 'code: a'],
    ['| a | b |\n|---|---|\n| x \\| y | `p \\| q` |', 'table: [a | b | x | y | `p | q`]'],
    ['    indented', 'prose:     indented'],
    ['<div>\nraw\n</div>', 'prose: <div>\nraw\n</div>'],
    ['[a]: https://example.org', 'prose: [a]: https://example.org'],
    ['words[^1]\n\n[^1]: a note', 'prose: words[^1]\n\n[^1]: a note'],
    ['---'],
    ['<!-- only a note -->'],
  ])('%j', (text, ...fields) => expect(readingsOf(readPlan(text, anyPlan))).toEqual(fields));
});

describe('front matter', () => {
  test.each<Reading>([
    ['---\ntitle: A plan\n---\n', 'title: A plan'],
    ["---\ntitle: \"A: plan\"\nstatus: 'it''s'\n---\n", 'title: A: plan', "status: it's"],
    ['---\ntitle: "[What it is about]"\n---\n', 'title: '],
    ['---\ntitle: A # why\n---\n', 'title: A'],
    ['---\nlabels: [a, b]\n---\n', 'labels: [a, b]'],
    ['---\nempty:\ntitle: A\n---\n', 'empty: ', 'title: A'],
    ['---\nlabels:\n  - a\n  - b\ntitle: A\n---\n', 'source: labels:\n  - a\n  - b', 'title: A'],
    ['---\ntext: |\n  many\n  lines\n---\n', 'source: text: |\n  many\n  lines'],
    ['---\n# a note\ntitle: A\n---\n', 'source: # a note', 'title: A'],
  ])('%j', (text, ...fields) => expect(readingsOf(readPlan(text, anyPlan))).toEqual(fields));
});

describe('headings that a template names', () => {
  test.each<[string, string]>([
    ['Phase 1: Store', 'phase.1'],
    ['Phase 1 - Store', 'phase.1'],
    ['Phase 1 — Store', 'phase.1'],
    ['phase 1: Store', 'phase.1'],
    ['PHASE 1: Store', 'phase.1'],
    ['Phase  1:  Store', 'phase.1'],
    ['Phase 3.1: Store', 'phase.1'],
    ['Phase 2b: Store', 'phase.1'],
    ['Phase N: Store', 'phase.1'],
    ['🚀 Phase 1: Store', 'phase.1'],
    ['✅ Phase 1: Store ✅', 'phase.1'],
    ['**Phase 1: Store**', 'phase.1'],
    ['**Phase 1**: Store', 'phase.1'],
    ['`Phase 1`: Store', 'phase.1'],
    ['Phase 1: Store ##', 'phase.1'],
    ['Phase 1', 'phase.1'],
    ['Phase One: Store', 'section.1'],
    ['The Phase 1: Store', 'section.1'],
    ['Phases 1: Store', 'section.1'],
  ])('%j is at %j', (heading, path) => {
    const plan = readPlan(`# X\n\n## ${heading}\n\n- [ ] a\n`, ticket);
    expect(plan.root.sections.map((section) => section.path)).toEqual([path]);
  });

  test.each<[string, string]>([
    ['Phase 1: Store', 'Store'],
    ['Phase 1: Store ##', 'Store'],
    ['Phase 1: C#', 'C#'],
    ['Phase 1: about \\#', 'about #'],
    ['**Phase 1: Store**', 'Store'],
    ['**Phase 1**: Store', 'Store'],
    ['**Phase 1**: Store **now**', 'Store **now**'],
    ['Phase 1: `a` and `b`', '`a` and `b`'],
    ['Phase 1: [What it is]', ''],
  ])('the title of %j is %j', (heading, title) => {
    const plan = readPlan(`# X\n\n## ${heading}\n`, ticket);
    expect(valueOf(plan, 'phase.1/title')).toBe(title);
  });
});

function readingsOf(plan: Plan): readonly string[] {
  return [...plan.fields.values()].map((field) => `${nameOf(plan, field)}: ${wordsOf(plan, field)}`);
}

function nameOf({ text }: Plan, { label, kind }: Field): string {
  return label ? text.slice(label.from, label.to) : kind;
}

function wordsOf(plan: Plan, field: Field): string {
  if (field.shape === 'value') return valueOf(plan, field.path);
  const values = field.shape === 'rows' ? field.rows.map(({ value }) => value) : field.cells.flat();
  return `[${values.map(({ path }) => valueOf(plan, path)).join(' | ')}]`;
}
