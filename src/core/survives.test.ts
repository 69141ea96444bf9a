import { expect, test } from 'vitest';
import { anyPlan } from '../templates/anyPlan.ts';
import { addRows } from './arrange/addRows.ts';
import { removeRow } from './arrange/removeRow.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './readPlan.ts';

const text = '# T\n\n## S\n\n- [ ] T001 one\n- [ ] T002 two\n';

test.each(['section.1/block.1/1', 'section.1/block.1/2'])(
  'an empty row added behind %s can be removed again',
  (near) => {
    const plan = readPlan(text, anyPlan);
    const added = changed(addRows(plan, near, ['']));
    const place = Number(near.slice(-1)) + 1;
    expect(changed(removeRow(added, `section.1/block.1/${place}`)).text).toBe(text);
  },
);

function changed(result: { readonly plan: Plan } | { readonly refused: string }): Plan {
  if ('refused' in result) throw new Error(result.refused);
  return result.plan;
}
