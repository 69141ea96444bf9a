import { describe, expect, test } from 'vitest';
import { readPlan } from '../core/readPlan.ts';
import { templates } from '../templates/registry.ts';
import { createPlan, repeatedIn } from './createPlan.ts';

const counts = [1, 2, 3, 4, 6, 9];
const cases = templates.flatMap((template) =>
  repeatedIn(template) ? counts.map((count) => ({ template, count, name: template.name })) : [],
);

describe('a new plan', () => {
  test.each(templates)('of $name is the blank itself when no number is chosen', (template) => {
    expect(createPlan(template)).toBe(template.blank);
  });

  test.each(cases)('of $name has the $count parts that were chosen', ({ template, count }) => {
    const plan = readPlan(createPlan(template, count), template);
    const { name } = repeatedIn(template) ?? {};
    const parts = [...plan.sections.values()].filter(({ spec }) => spec?.repeat?.name === name);
    const numbers = parts.map((part) => Number(part.numbers['story'] ?? part.numbers['phase']));
    const first = numbers[0] ?? Number.NaN;
    expect(numbers).toEqual(parts.map((_, index) => first + index));
    expect(parts.length).toBe(count);
  });

  test.each(templates)('of $name knows every section of its own, however many parts it has', (template) => {
    for (const count of counts) {
      const plan = readPlan(createPlan(template, count), template);
      expect([...plan.sections.values()].filter(({ path, spec }) => path !== '' && !spec)).toEqual([]);
    }
  });

  test.each(cases.filter(({ count }) => count > 1))(
    'of $name with $count phases keeps the one that closes the work',
    ({ template, count }) => {
      if (repeatedIn(template)?.name !== 'phase') return;
      expect(lastPhase(createPlan(template, count))).toBe(lastPhase(template.blank));
    },
  );
});

function lastPhase(text: string): string | undefined {
  return text
    .match(/^#+ Phase \d+:.*$/gm)
    ?.at(-1)
    ?.replace(/^#+ Phase \d+: /, '');
}
