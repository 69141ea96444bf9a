import { expect, test } from 'vitest';
import { templates } from '@/templates/registry.ts';
import { blankPlan, modelPlan } from './blankPlan.ts';
import type { Plan, Section } from './plan.ts';
import type { SectionSpec } from './template.ts';

const kinds = templates.flatMap((template) =>
  template.sections
    .flatMap(withInner)
    .map((kind) => ({ name: `${template.name}: ${kind.id}`, template, kind })),
);

test.each(kinds.filter(({ kind }) => kind.repeat))(
  'there is a model for one more of $name',
  ({ template, kind }) => {
    expect(shownIn(modelPlan(template, kind), kind).length).toBeGreaterThan(0);
  },
);

test.each(kinds.filter(({ kind }) => kind.model !== undefined))(
  'the blank has no $name, and the lines for one have all of its fields',
  ({ template, kind }) => {
    expect(shownIn(blankPlan(template), kind)).toEqual([]);
    const fields = shownIn(modelPlan(template, kind), kind).flatMap((section) => section.fields);
    expect(fields.map(({ spec }) => spec)).toEqual(kind.fields);
  },
);

function shownIn({ sections }: Plan, kind: SectionSpec): readonly Section[] {
  return [...sections.values()].filter(({ spec }) => spec === kind);
}

function withInner(kind: SectionSpec): readonly SectionSpec[] {
  return [kind, ...(kind.sections ?? []).flatMap(withInner)];
}
