import { describe, expect, test } from 'vitest';
import { templates } from '../../templates/registry.ts';
import { readPlan } from '../readPlan.ts';
import { absentFields, absentSections } from './fields.ts';

describe('what a plan may still take from its template', () => {
  test.each(templates.map((template) => [template.name, template] as const))(
    'a blank %s is offered nothing that it has somewhere else already',
    (_, template) => {
      const plan = readPlan(template.blank, template);
      const offered = [...plan.sections.values()].flatMap((section) =>
        absentFields(plan, section).map(({ id }) => `${section.path}: ${id}`),
      );
      // One phase may have what another has not: a manual checklist, other inputs.
      expect(offered.filter((offer) => !/^phase\.\d+\//.test(offer))).toEqual([]);
      expect(absentSections(plan, plan.root)).toEqual([]);
    },
  );
});
