import { describe, expect, test } from 'vitest';
import { templates } from '../../templates/registry.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { absentFields, absentSections, addAbsentSection, addField } from './fields.ts';
import { removeField } from './removeField.ts';

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

describe('a field that is added', () => {
  test.each([
    [
      'stands below words that its label would take for its own',
      'Story tasks',
      '## Phase 3: Till\n\nOrders come first.\n\n- [ ] T001 a\n',
      'phase.1',
      'purpose',
      '## Phase 3: Till\n\nOrders come first.\n\n**Purpose**: [Why the phase exists]\n\n- [ ] T001 a\n',
    ],
    [
      'stands below the front matter when its neighbour is in there',
      'Feature brief',
      '---\ntitle: Till\nstatus: Done\n---\n\n## Overview\n\nIt sells.\n',
      '',
      'labels',
      '---\ntitle: Till\nstatus: Done\n---\n\n>Labels: plan, feature, documentation\n\n## Overview\n\nIt sells.\n',
    ],
  ])('%s', (_, template, text, section, field, after) => {
    expect(done(addField(read(template, text), section, field)).text).toBe(after);
  });
});

test.each(['type', 'status'])(
  'a comment of another place does not go with %s, which was added and removed',
  (id) => {
    const plan = read('Task plan', '# A title\n\n## Metadata\r\nwords\n  <!-- a comment -->\r');
    const added = addField(plan, 'metadata', id);
    const { text } = isRefusal(added) ? plan : done(removeField(added.plan, `metadata/${id}`));
    expect(text).toContain('<!-- a comment -->');
  },
);

test('a section that is added to a deeper one stands one deeper', () => {
  const plan = read('Task plan', '# A\n\n## Phases\n\n### Phase 1: Till\n\n- [ ] a\n');
  const { text } = done(addAbsentSection(plan, 'section.1/phase.1', 'goal'));
  expect(text).toContain('\n#### Goal\n');
});

describe('a field that is removed', () => {
  test.each([
    [
      'lets words around it come together',
      'See:\n\n```sh\nls\n```\n\nThen go.\n',
      'block.2',
      'See:\n\nThen go.\n',
    ],
    [
      'leaves the others of its line',
      '# Till\n\n**Branch**: `a` | **Date**: today | **Spec**: b\n',
      'block.1',
      '# Till\n\n**Date**: today | **Spec**: b\n',
    ],
    [
      'lets tasks around it come together',
      '- [ ] T001 a\n\nWords.\n\n- [ ] T002 b\n',
      'block.2',
      '- [ ] T001 a\n\n- [ ] T002 b\n',
    ],
  ])('%s', (_, text, path, after) => {
    expect(done(removeField(read('Implementation plan', text), path)).text).toBe(after);
  });

  test('is refused where a line behind it would become a heading', () => {
    const plan = read('Implementation plan', 'Words\n\n```sh\nls\n```\n---\n');
    expect(removeField(plan, 'block.2')).toHaveProperty('refused');
  });
});

function read(name: string, text: string): Plan {
  const template = templates.find((each) => each.name === name);
  if (!template) throw new RangeError(`no template is called ${name}`);
  return readPlan(text, template);
}

function done(result: Change | Refusal): Plan {
  if (isRefusal(result)) throw new Error(result.refused);
  return result.plan;
}
