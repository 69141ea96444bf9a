import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { stepsOf } from '@/core/steps';
import { anyPlan } from '@/templates/anyPlan';
import { templates } from '@/templates/registry';
import { stepGroups } from './stepGroups.ts';

test.each(templates.map((template) => [template.name, template] as const))(
  '%s: every step stands in one group, in the order of the document',
  (_, template) => {
    const plan = readPlan(template.blank, template);
    const steps = stepsOf(plan);
    expect(stepGroups(plan, steps).flatMap((group) => group.steps)).toEqual(steps);
  },
);

test('a plan of no template has its sections under one name', () => {
  const plan = readPlan('# T\n\n## One\n\na\n\n## Two\n\nb\n', anyPlan);
  const groups = stepGroups(plan, stepsOf(plan));
  expect(groups.map(({ name, steps }) => [name, steps.length])).toEqual([
    [undefined, 1],
    ['Sections', 2],
  ]);
});

test('sections that the template does not know are the others', () => {
  const [template = anyPlan] = templates;
  const plan = readPlan(`${template.blank}\n## Never heard of\n\na\n`, template);
  expect(stepGroups(plan, stepsOf(plan)).at(-1)?.name).toBe('Other sections');
});
