import { describe, expect, test } from 'vitest';
import { isRefusal } from '../change.ts';
import type { Plan } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';
import { growth } from '../workflow/countSteps.fixture.ts';
import { planOf, templateNamed } from './cases.fixture.ts';
import { longPlans, type LongPlan } from './longPlans.fixture.ts';
import { fixAll, reviewPlan } from './review.ts';
import { ruleOf } from './rules.ts';

/** Linear work grows fourfold, with sorting a little more; what looks at all for each grows sixteenfold. */
const MOST = 6;

/** With its rows read, as in an open view: reading a text is measured elsewhere. */
const made =
  ({ text, template }: LongPlan) =>
  (size: number): Plan => {
    const plan = planOf(text(size), template === undefined ? undefined : templateNamed(template));
    tasksOf(plan);
    return plan;
  };

describe('a plan four times as long takes about four times the steps', () => {
  test.each(longPlans)('to review: $name', (long) => {
    expect(growth(made(long), reviewPlan, 300)).toBeLessThan(MOST);
  });

  test.each(longPlans)('to mend: $name', (long) => {
    const codes = new Set(reviewPlan(made(long)(60)).flatMap(({ code, fix }) => (fix ? [code] : [])));
    for (const code of codes)
      expect(growth(made(long), (plan) => fixAll(plan, code), 150)).toBeLessThan(MOST);
  });
});

test('a plan of four times as many phases takes four times the steps to look for phases that are done early', () => {
  const phases = (size: number) =>
    Array.from({ length: size }, (_, at) => `## Phase ${at + 1}: A\n\n- [ ] T${1000 + at} do\n\n`).join('');
  const find = (plan: Plan) => ruleOf('phase-open-behind')?.find(plan);
  expect(growth(made({ name: '', text: phases }), find, 100)).toBeLessThan(MOST);
});

test('mended together, every task gets the next ID of its own', () => {
  const mended = (text: string, code: string) => {
    const result = fixAll(planOf(text), code);
    return isRefusal(result) ? result.refused : result.plan.text;
  };
  const plan = (...tasks: readonly string[]) =>
    `## Phase 1: A\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`;
  expect(mended(plan('T001 a', 'b', 'c', 'T003 d', 'e', 'T009 f', 'T010 g'), 'id-missing')).toBe(
    plan('T001 a', 'T002 b', 'T004 c', 'T003 d', 'T005 e', 'T009 f', 'T010 g'),
  );
  expect(mended(plan('T001 a', 'TXXX b', 'FXX c', 'FXX d', 'TXXX e'), 'id-slot')).toBe(
    plan('T001 a', 'T002 b', 'F001 c', 'F002 d', 'T003 e'),
  );
  expect(mended(plan('T001 a', 'T002 b', 'T002 c', 'T001 d'), 'id-duplicate')).toBe(
    plan('T001 a', 'T002 b', 'T003 c', 'T004 d'),
  );
});
