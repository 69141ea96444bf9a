import { describe, expect, test } from 'vitest';
import { templates } from '../templates/registry.ts';
import { filledOf, isFilled, nextEmpty } from './filled.ts';
import { readPlan } from './readPlan.ts';
import { setValue } from './setValue.ts';
import { anyPlan } from '../templates/anyPlan.ts';

const read = (text: string) => readPlan(text, anyPlan);
const counts = (text: string) => {
  const plan = read(text);
  return filledOf(plan, [...plan.sections.values()]);
};

describe('how much of a plan is filled', () => {
  test.each<[string, number, number]>([
    ['# [Title]\n\n**Goal**: [What for]\n', 0, 2],
    ['# Search\n\n**Goal**: Find things\n', 2, 2],
    ['# Search\n\n- [ ] T001 [Describe it]\n- [ ] T002 Done\n', 2, 3],
    ['# A\n\n| a | b |\n|---|---|\n| x | [y and z] |\n', 2, 3],
    ['# A\n\n```ts\n// [The type]\n```\n', 1, 2],
    ["# A\n\n```ts\nconst a = ['x y', 'z'];\n```\n", 2, 2],
    ['', 0, 0],
  ])('%j has %i of %i', (text, filled, total) => {
    expect(counts(text)).toEqual({ filled, total });
  });

  test('counts anew what was written, and only that', () => {
    const before = read('# A\n\n**Goal**: [What for]\n\n**Test**: [How to see it]\n');
    const change = setValue(before, 'block.1', 'People can search');
    if ('refused' in change) throw new Error(change.refused);
    const of = (plan: typeof before) => filledOf(plan, [...plan.sections.values()]).filled;
    expect([of(before), of(change.plan)]).toEqual([1, 2]);
  });

  test('the next empty slot is the next in the text, and round to the start', () => {
    const plan = read('# [Title]\n\n**Goal**: Words\n\n**Test**: [How to see it]\n');
    expect(nextEmpty(plan, 'title')?.path).toBe('block.2');
    expect(nextEmpty(plan, 'block.2')?.path).toBe('title');
    expect(nextEmpty(read('# A\n'), undefined)).toBeUndefined();
  });

  test.each(templates.map((template) => [template.name, template] as const))(
    'a blank %s waits for words in every part',
    (_, template) => {
      const plan = readPlan(template.blank, template);
      expect(plan.values.filter((value) => !isFilled(plan, value)).length).toBeGreaterThan(20);
    },
  );

  test('a sample in a code block that is still the template’s own waits for words, too', () => {
    for (const template of templates) {
      const plan = readPlan(template.blank, template);
      const code = plan.values.filter(({ form }) => form === 'code');
      expect(code.filter((value) => isFilled(plan, value))).toEqual([]);
    }
  });
});
