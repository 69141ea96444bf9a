import { expect, test } from 'vitest';
import { filledOf } from '@/core/filled';
import { omissions } from '@/core/cleanCopy';
import { readPlan } from '@/core/readPlan';
import { templates } from '@/templates/registry';
import { emptySlots } from './emptySlots.ts';

test.each(templates.map((template) => [template.name, template] as const))(
  '%s: as many slots wait as the form says, and fewer in a copy without its unfilled sections',
  (_, template) => {
    const plan = readPlan(template.blank, template);
    const { filled, total } = filledOf(plan, [...plan.sections.values()]);
    const empty = emptySlots(plan, []);
    expect(empty).toHaveLength(total - filled);
    const gone = omissions(plan, { sections: true, comments: true });
    const left = emptySlots(plan, gone);
    expect(empty).toEqual(expect.arrayContaining([...left]));
    expect(left.length < empty.length).toBe(gone.some(({ kind }) => kind === 'section'));
  },
);
