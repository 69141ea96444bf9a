import { expect, test } from 'vitest';
import { templates } from '../templates/registry.ts';
import { readPlan } from './readPlan.ts';
import { stepsOf } from './steps.ts';

test.each(templates.map((template) => [template.name, template] as const))(
  '%s: every section of the blank is in exactly one step, in the order of the document',
  (_, template) => {
    const plan = readPlan(template.blank, template);
    const shown = stepsOf(plan).flatMap(({ sections }) => sections);
    expect([...shown].sort()).toEqual([...plan.sections.keys()].sort());
    const starts = stepsOf(plan).map(({ path }) => plan.sections.get(path)?.heading?.from ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  },
);

test.each(templates.map((template) => [template.name, template] as const))(
  '%s: no two steps of the blank that are not repeated have one name',
  (_, template) => {
    const titles = stepsOf(readPlan(template.blank, template))
      .filter(({ kind }) => kind !== 'repeated')
      .map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  },
);
