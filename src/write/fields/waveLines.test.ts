import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { waveLines } from './waveLines.ts';

test('each wave of open tasks is a line of commands', () => {
  const text = '- [x] F001 a\n- [ ] F002 b\n- [ ] F003 c\n- [ ] F004 d (depends on F002)\n';
  expect(waveLines(readPlan(text, anyPlan))).toEqual(['/run-task F002 | /run-task F003', '/run-task F004']);
});
