import { describe, expect, test } from 'vitest';
import { templateById } from '@/templates/registry.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { addField, repeatableFields, setLabel } from './fields.ts';
import { removeField } from './removeField.ts';

const template = templateById('phased-feature');
if (!template) throw new RangeError('no template of that name');

function planOf(sections: string): Plan {
  if (!template) throw new RangeError('no template of that name');
  return readPlan(`# Plan\n\n${sections}\n`, template);
}

function done(result: Change | Refusal): Plan {
  if (isRefusal(result)) throw new RangeError(result.refused);
  return result.plan;
}

const labelsIn = (plan: Plan, section: string) =>
  plan.sections
    .get(section)
    ?.fields.map(({ path, label, kind }) => [path, label && plan.text.slice(label.from, label.to), kind]);

const example = (label: string) => `**${label}:**\n\n\`\`\`\nrun\n\`\`\``;
const examples = (...labels: readonly string[]) =>
  `## Parallel Execution Examples\n\n${labels.map(example).join('\n\n')}`;

describe('fields of which there may be several', () => {
  test.each<[string, string, readonly string[]]>([
    ['the blank’s own', 'Example 1 (a)', ['Example 1 (a)', 'Example 2 (after provider + queue ready)']],
    ['none of the blank’s left', 'Example 3 (a)', ['Example 3 (a)', 'Example 4']],
    ['labels of one’s own count as none', 'By hand', ['By hand', 'Example 1 (after initial migrations)']],
  ])('%s', (_, label, after) => {
    const plan = planOf(examples(label));
    const section = plan.sections.get('examples');
    expect(section && repeatableFields(plan, section).map(({ id }) => id)).toEqual(['example']);
    const added = done(addField(plan, 'examples', 'example'));
    expect(labelsIn(added, 'examples')).toEqual(
      after.map((each, at) => [`examples/example.${at + 1}`, each, 'code']),
    );
    expect(done(removeField(added, 'examples/example.2')).text).toBe(plan.text);
  });

  test('the first stands below the heading, the next behind the last', () => {
    const empty = planOf('## Parallel Execution Examples\n\n## Notes\n\nwords');
    const one = done(addField(empty, 'examples', 'example'));
    expect(one.text).toContain('## Parallel Execution Examples\n\n**Example 1 (after initial migrations):**');
    const two = done(addField(one, 'examples', 'example'));
    expect(labelsIn(two, 'examples')?.map(([path]) => path)).toEqual([
      'examples/example.1',
      'examples/example.2',
    ]);
    expect(two.text.indexOf('Example 2')).toBeLessThan(two.text.indexOf('## Notes'));
  });
});

describe('a label that may be changed', () => {
  test.each<[string, string, string, string]>([
    [
      'a list of notes',
      '## Phase 1: A\n\n### Phase 1 Details\n\n**Implementation Notes:**\n\n- a',
      'phase.1/details/notes',
      'Traps',
    ],
    ['one of several', examples('Example 1 (a)', 'Example 2 (b)'), 'examples/example.1', 'By hand'],
    [
      'variables',
      `## Environment Variables\n\n${example('Development')}\n\n${example('Production')}`,
      'environment/development',
      'On a laptop',
    ],
  ])('%s stays the template’s field under words of one’s own', (_, sections, path, label) => {
    const plan = planOf(sections);
    const field = plan.fields.get(path);
    const after = done(setLabel(plan, path, label));
    const now = after.fields.get(path);
    expect(now?.spec).toBe(field?.spec);
    expect(now?.label && after.text.slice(now.label.from, now.label.to)).toBe(label);
    const before = field?.label ? plan.text.slice(field.label.from, field.label.to) : '';
    expect(done(setLabel(after, path, before)).text).toBe(plan.text);
  });

  test('another field’s label is refused, and the plan stays as it was', () => {
    const plan = planOf('## Phase 1: A\n\n### Phase 1 Details\n\n**Implementation Notes:**\n\n- a');
    const result = setLabel(plan, 'phase.1/details/notes', 'Manual Testing Checklist');
    expect(result).toHaveProperty('refused');
  });

  test('prose under a label that no template knows is no list of notes', () => {
    const plan = planOf('## Phase 1: A\n\n### Phase 1 Details\n\n**Remark**: only words');
    expect(plan.fields.get('phase.1/details/notes')).toBeUndefined();
  });
});
