import { expect, test } from 'vitest';
import { templates } from '../templates/registry.ts';
import { isRefusal } from './change.ts';
import { readPlan } from './readPlan.ts';
import { setValue, valueOf } from './setValue.ts';

const [phased] = templates;
if (!phased) throw new Error('there is no template');
const plan = (branch: string) => readPlan(`# A\n\n**Branch**: ${branch}\n`, phased);

test.each([
  ['`[Branch name, such as feature/x]`', 'feature/search', '`feature/search`'],
  ['`feature/a`', 'feature/b', '`feature/b`'],
  ['`feature/a`', '`feature/b`', '`feature/b`'],
  ['`feature/a`', '', '`[Branch name, such as feature/invoice-search]`'],
  ['feature/a', 'feature/b', 'feature/b'],
  ['`a` or `b`', '`a`, `b` or `c`', '`a`, `b` or `c`'],
])('a line in backticks keeps them: %s, then %j, is %s', (before, draft, after) => {
  const change = setValue(plan(before), 'branch', draft);
  expect(isRefusal(change) ? change.refused : change.plan.text).toBe(`# A\n\n**Branch**: ${after}\n`);
});

test('the backticks are no part of what it says', () => {
  expect(valueOf(plan('`feature/a`'), 'branch')).toBe('feature/a');
  expect(valueOf(plan('`[Branch name]`'), 'branch')).toBe('');
});
