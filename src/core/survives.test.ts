import { expect, test } from 'vitest';
import { anyPlan } from '../templates/anyPlan.ts';
import { addRows } from './arrange/addRows.ts';
import { removeRow } from './arrange/removeRow.ts';
import { makeChange } from './change.ts';
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

test('a change that would take a rule into a list is refused', () => {
  const plan = readPlan('words\n\n  ***\n', anyPlan);
  const edits = [{ from: 5, to: 5, insert: '\n\n- a' }];
  expect(makeChange(plan, edits, 'add a row')).toHaveProperty('refused');
  const other = readPlan('words\n\n***\n', anyPlan);
  expect(makeChange(other, edits, 'add a row')).not.toHaveProperty('refused');
});

function changed(result: { readonly plan: Plan } | { readonly refused: string }): Plan {
  if ('refused' in result) throw new Error(result.refused);
  return result.plan;
}
