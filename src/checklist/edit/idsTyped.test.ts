import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { idsTyped } from './idsTyped.ts';

const plan = readPlan('- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n- [ ] F001 d\n', anyPlan);

test.each([
  ['T001', ['T001'], []],
  [' t001,f001 ', ['T001', 'F001'], []],
  ['T001 – T003', ['T001', 'T002', 'T003'], []],
  ['T001; T099', ['T001'], ['T099']],
  ['F001', [], ['F001'], 'F001'],
  ['', [], []],
])('%j', (typed, found, unknown, own?: string) => {
  expect(idsTyped(plan, typed, own)).toEqual({ found, unknown });
});
