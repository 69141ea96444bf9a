import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { mendStatus, statusOf } from './statusLine.ts';

const ticket = templates.find(({ title }) => title.holes['ticket']) ?? anyPlan;
const text = (status: string, one: string, two: string) =>
  `# T-1 A\n\n## Metadata\n\n- Type: Plan\n- Status: ${status}\n\n## Phase 1: B\n\n### Tasks\n\n- [${one}] a\n- [${one}] b\n\n## Phase 2: C\n\n### Tasks\n\n- [${two}] d\n`;

test.each<[status: string, one: string, two: string, meant: string, agrees: boolean]>([
  ['Draft', ' ', ' ', 'Draft', true],
  ['Draft', 'x', ' ', 'Phase 2 In Progress', false],
  ['Phase 1 In Progress', '~', ' ', 'Phase 1 In Progress', true],
  ['Phase 2 In Progress', 'x', ' ', 'Phase 2 In Progress', true],
  ['phase 2 in progress (since Monday)', 'x', ' ', 'Phase 2 In Progress', true],
  ['Complete', 'x', ' ', 'Phase 2 In Progress', false],
  ['Complete', 'x', 'x', 'Complete', true],
  ['Draft', 'x', 'x', 'Complete', false],
  ['Cancelled', 'x', ' ', 'Phase 2 In Progress', true],
])('%j with boxes %j and %j means %j', (status, one, two, meant, agrees) => {
  const plan = readPlan(text(status, one, two), ticket);
  const line = statusOf(plan);
  expect(line).toMatchObject({ said: status, meant, agrees });
  const mended = line && mendStatus(plan, line);
  expect(mended && !isRefusal(mended) && mended.plan.text).toBe(text(meant, one, two));
});

test('a plan without such a line has none', () => {
  expect(statusOf(readPlan('# A\n\n**Status**: fine\n', anyPlan))).toBeUndefined();
});
