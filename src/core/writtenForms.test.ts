import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { isRefusal } from './change.ts';
import { readPlan } from './readPlan.ts';
import { saysDraft, setValue, valueOf } from './setValue.ts';
import type { Template } from './template.ts';
import { hintOf } from './value.ts';
import { valueAt } from './valueAt.ts';

/** The text, the path that is written, the draft, the text afterwards. */
type Writing = readonly [before: string, path: string, draft: string, after: string];

describe('a draft is written in the form of its place', () => {
  test.each<Writing>([
    ['**A**: x', 'block.1', 'y', '**A**: y'],
    ['**A**: x', 'block.1', 'y\nz', '**A**: y\nz'],
    ['**A**:', 'block.1', 'y', '**A**: y'],
    ['**A:**', 'block.1', 'y', '**A:** y'],
    ['**A**: x | **B**: y', 'block.1', 'long words', '**A**: long words | **B**: y'],
    ['**A**: x | **B**: y', 'block.2', 'z', '**A**: x | **B**: z'],
    ['**A**: x | **B**: y', 'block.1', 'two\n\nparagraphs', '**A**: two paragraphs | **B**: y'],
    ['**A**: x | **B**: y', 'block.2', 'two\n\nparagraphs', '**A**: x | **B**: two\n\nparagraphs'],
    ['**A**: `x` | **B**: y', 'block.1', 'z', '**A**: `z` | **B**: y'],
    ['**A**: `x` | **B**: y', 'block.1', 'in `z`', '**A**: in `z` | **B**: y'],
    ['- a\n  ```\n\n\n## B', 'block.1/1', 'plain', '- plain\n\n\n## B'],
    ['- > quoted\n- b', 'block.1/1', 'plain', '- plain\n- b'],
    ['- ```\n  a\n  ```\n- b', 'block.1/1', 'plain', '- plain\n- b'],
    ['> **A**: x', 'block.1', 'y\n\nz', '> **A**: y\n>\n> z'],
    ['  words', 'block.1', 'a\nb', '  a\n  b'],
    ['words  ', 'block.1', 'other', 'other'],
    ['one\r\ntwo\r\n', 'block.1', 'one\ntwo\nthree', 'one\r\ntwo\r\nthree\r\n'],
    ['one\r\ntwo\nthree\n', 'block.1', 'one\ntwo\nfour', 'one\r\ntwo\nfour\n'],
    ['- a', 'block.1/1', 'b', '- b'],
    ['- a\n  more', 'block.1/1', 'a\nless', '- a\n  less'],
    ['- a\nlazy\n\n\ttabbed', 'block.1/1', 'b\nlazy\n\ntabbed', '- b\nlazy\n\n\ttabbed'],
    ['- [ ] T001 a', 'block.1/1', 'b', '- [ ] T001 b'],
    ['- [ ] T001', 'block.1/1', 'b', '- [ ] T001 b'],
    ['- [ ] **T001 a**', 'block.1/1', 'b', '- [ ] **T001 b**'],
    ['- [ ] T001 [P] a', 'block.1/1', 'b\nmore', '- [ ] T001 [P] b\n  more'],
    ['- a', 'block.1/1', '- b', '- \\- b'],
    ['- a', 'block.1/1', '1) b', '- 1\\) b'],
    ['- \\- a', 'block.1/1', 'b', '- b'],
    ['## A ##', 'section.1/heading', 'B', '## B ##'],
    ['## A', 'section.1/heading', 'C #', '## C \\#'],
    ['## A', 'section.1/heading', 'two\nlines', '## two lines'],
    ['A\n===\n\nwords', 'title', 'B', 'B\n===\n\nwords'],
    ['| a |\n|---|\n| 1 |', 'block.1/1/1', 'x | y', '| a |\n|---|\n| x \\| y |'],
    ['| a |\n|---|\n|  |', 'block.1/1/1', 'x', '| a |\n|---|\n| x |'],
    ['| a |\n|---|\n|1|', 'block.1/0/1', 'b', '| b |\n|---|\n|1|'],
    ['```\na\n```', 'block.1', 'b\n\nc', '```\nb\n\nc\n```'],
    ['```\n```', 'block.1', 'a', '```\na\n```'],
    ['```\na\n```', 'block.1', '', '```\n\n```'],
    ['```\na\n```', 'block.1', '```js\nb\n```', '````\n```js\nb\n```\n````'],
    ['````md\na\n````', 'block.1', '````', '`````md\n````\n`````'],
    ['```\na\n`````', 'block.1', '```', '````\n```\n`````'],
    ['~~~\na\n~~~', 'block.1', '```', '~~~\n```\n~~~'],
    ['~~~\na\n~~~', 'block.1', '~~~', '~~~~\n~~~\n~~~~'],
    ['> ```\n> a\n> ```', 'block.1', 'b\nc', '> ```\n> b\n> c\n> ```'],
    ['```\r\na\r\n```', 'block.1', 'a\nb', '```\r\na\r\nb\r\n```'],
    ['---\ntitle: A\n---\n', 'block.1', 'B', '---\ntitle: B\n---\n'],
    ['---\ntitle: A\n---\n', 'block.1', 'B: c', '---\ntitle: "B: c"\n---\n'],
    ['---\ntitle: "A"\n---\n', 'block.1', 'say "B"', '---\ntitle: "say \\"B\\""\n---\n'],
    ["---\ntitle: 'A'\n---\n", 'block.1', "it's", "---\ntitle: 'it''s'\n---\n"],
    ['---\ntitle: A # why\n---\n', 'block.1', 'B', '---\ntitle: B # why\n---\n'],
    ['---\ntitle:\n---\n', 'block.1', 'B', '---\ntitle: B\n---\n'],
    ['---\ntags: [a]\n---\n', 'block.1', '[a, b]', '---\ntags: [a, b]\n---\n'],
  ])('%j at %s: %j', (before, path, draft, after) => {
    expect(written(before, path, draft)).toBe(after);
  });
});

describe('a draft that would be read as something else is refused', () => {
  test.each<[string, string, string]>([
    ['**A**: x', 'block.1', 'y\n**B**: z'],
    ['**A**: x', 'block.1', 'y\n\n## Heading'],
    ['words', 'block.1', '# Heading'],
    ['words', 'block.1', '<!-- a comment -->'],
    ['words', 'block.1', '---'],
    ['- [ ] a', 'block.1/1', 'T001 b'],
    ['- [ ] T001 a', 'block.1/1', '[P] b'],
    ['- a', 'block.1/1', 'b\n- c'],
    ['---\ntitle: A\n---\n', 'gone', 'x'],
  ])('%j at %s: %j', (before, path, draft) => {
    const plan = readPlan(before, anyPlan);
    expect(setValue(plan, path, draft)).toHaveProperty('refused');
    expect(plan.text).toBe(before);
  });
});

const ticket = templates.find(({ title }) => title.holes['ticket']) ?? anyPlan;
const scope = (words: string) => `# T-1 A\n\n## Scope\n\n- Goal: ${words}\n`;

describe('a place without words', () => {
  test.each<[string, string, string, Template]>([
    ['**A**: x', 'block.1', '**A**: ', anyPlan],
    ['**A**: x\n\n---', 'block.1', '**A**: \n\n---', anyPlan],
    ['words', 'block.1', '[To be written]', anyPlan],
    ['one\n\n---\n\ntwo', 'block.1', '[To be written]\n\n---\n\ntwo', anyPlan],
    ['- a\n- b', 'block.1/1', '- \n- b', anyPlan],
    ['- [ ] a', 'block.1/1', '- [ ] ', anyPlan],
    ['- [x] T001 a', 'block.1/1', '- [x] T001 ', anyPlan],
    ['- [ ] [P] a', 'block.1/1', '- [ ] [P] [Describe the task]', anyPlan],
    ['## A', 'section.1/heading', '## ', anyPlan],
    ['| a |\n|---|\n| 1 |', 'block.1/1/1', '| a |\n|---|\n|  |', anyPlan],
    [scope('x'), 'scope/goal', scope('[State of things when this is done]'), ticket],
  ])('%j, cleared at %s, is %j', (before, path, after, template) => {
    const plan = readPlan(before, template);
    const result = setValue(plan, path, '');
    expect(isRefusal(result) ? result.refused : result.plan.text).toBe(after);
  });

  test('says nothing, and its slot is the hint', () => {
    const plan = readPlan(scope('[State of things when this is done]'), ticket);
    const value = valueAt(plan, 'scope/goal');
    expect(valueOf(plan, 'scope/goal')).toBe('');
    expect(value && hintOf(plan.text, value)).toBe('State of things when this is done');
  });

  test('takes words in place of its slot', () => {
    expect(written(scope('[State of things]'), 'scope/goal', 'Done', ticket)).toBe(scope('Done'));
  });
});

describe('an input goes on showing its draft while the text says what it meant', () => {
  test.each<[string, string, string, boolean]>([
    ['**A**: x', 'block.1', 'x', true],
    ['**A**: x', 'block.1', 'x ', true],
    ['**A**: x', 'block.1', 'x\n', true],
    ['**A**: x', 'block.1', 'xy', false],
    ['- a b', 'block.1/1', ' a b ', true],
    ['| a |\n|---|\n| x \\| y |', 'block.1/1/1', 'x | y', true],
    ['**A**: [what for]', 'block.1', '', true],
    ['**A**: [what for]', 'block.1', '  ', true],
    ['gone', 'block.9', '', true],
    ['gone', 'block.9', 'x', false],
  ])('%j at %s, draft %j: %s', (text, path, draft, shown) => {
    expect(saysDraft(readPlan(text, anyPlan), path, draft)).toBe(shown);
  });
});

function written(text: string, path: string, draft: string, template: Template = anyPlan): string {
  const result = setValue(readPlan(text, template), path, draft);
  return isRefusal(result) ? result.refused : result.plan.text;
}
