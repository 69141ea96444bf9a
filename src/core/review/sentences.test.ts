import { expect, test } from 'vitest';
import { foundBy, planOf, storyPlan } from './cases.fixture.ts';

test.each([
  [
    'another task by its line',
    'id-duplicate',
    '# A\n\n## Phase 1: B\n\n- [ ] T001 a\n- [ ] T001 **Write** `b_c.ts`\n',
    ['T001 is used twice: first in line 5, and here for “Write b_c.ts”.'],
  ],
  [
    'how often, where that is more than twice',
    'id-duplicate',
    '- [ ] T001 a\n- [ ] T001 b\n- [ ] T001 c\n',
    [
      'T001 is used 3 times: first in line 1, and here for “b”.',
      'T001 is used 3 times: first in line 1, and here for “c”.',
    ],
  ],
  [
    'a line’s words without the signs of emphasis',
    'labels-joined',
    '**Input**: a\n**Prerequisites**: `plan.md`, [spec.md](spec.md)\n',
    ['2 labelled lines run together in one paragraph, “Prerequisites: plan.md, spec.md” among them.'],
  ],
])('a finding names %s', (_, code, text, said) => {
  expect(foundBy(code, planOf(text)).map(({ what }) => what)).toEqual(said);
});

test('a fix that hands out an ID says that it is the next free one', () => {
  const plan = planOf('## Phase 1: A\n\n- [ ] T001 a\n- [ ] TXXX b\n- [ ] TXXX c\n');
  expect(foundBy('id-slot', plan).map(({ fix }) => fix?.name)).toEqual([
    'Give it the next free ID, T002',
    'Give it the next free ID, T002',
  ]);
});

test('an ID in another form is named as it would be written', () => {
  const lines = '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n- [ ] **T004**: d\n- [ ] [P] T005 e\n';
  const found = foundBy('task-form', planOf(`## Phase 1: A\n\n${lines}`));
  expect(found.map(({ what, fix }) => [what, fix?.name])).toEqual([
    ['T004 has its ID as “**T004**:”; the plan would write “T004”.', 'Write it as “T004”'],
    ['T005 has a marker before its ID.', 'Put the ID first'],
  ]);
});

test.each(['\\[P\\] [US1] c', '\\[P\\] \\[US1\\] c', '\\[US1\\] c', '**[P]** \\[US1] c'])(
  'a story’s label that stands there unread is not missed: %s',
  (words) => {
    expect(foundBy('story-missing', planOf(storyPlan(`- [ ] T005 ${words}`)))).toEqual([]);
  },
);

test('a story that the words only mention is no label', () => {
  expect(foundBy('story-missing', planOf(storyPlan('- [ ] T005 Do as [US1] does')))).toHaveLength(1);
});
