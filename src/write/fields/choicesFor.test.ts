import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { templates } from '@/templates/registry';
import { choicesFor, choicesInSlot } from './choicesFor.ts';

const phased = templates.find(({ sections }) => sections.some(({ counts }) => counts?.includes('phase')));

test('a choice with a phase is offered once for each phase of the plan', () => {
  if (!phased) throw new Error('no template counts phases');
  const plan = readPlan('# T\n\n## Phase 1: A\n\nx\n\n## Phase 2: B\n\ny\n', phased);
  const choices = [{ value: 'Draft' }, { value: 'Phase {phase} In Progress' }];
  expect(choicesFor(plan, choices, undefined).map(({ value }) => value)).toEqual([
    'Draft',
    'Phase 1 In Progress',
    'Phase 2 In Progress',
  ]);
});

test.each([
  ['single | web | mobile', ['single', 'web', 'mobile']],
  ['Describe it', []],
  ['a | ', []],
])('the slot %j names %j', (hint, answers) => {
  expect(choicesInSlot(hint)).toEqual(answers);
});
