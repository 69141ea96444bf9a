import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { checklistPlan } from './checklist.fixture.ts';
import { countedHow } from './countedHow.ts';
import { countsOf } from './progress.ts';
import { itemsOf } from './taskItems.ts';

const statusOf = (text: string) =>
  itemsOf(readPlan(text, anyPlan)).map(({ id, words, status }) => `${id || words} ${status}`);

test('every task of the text is an item, in its order, with where it stands', () => {
  expect(itemsOf(checklistPlan).map(({ id, words, status }) => `${id || words} ${status}`)).toEqual([
    'T001 done',
    'T002 blocked',
    'Find the wall done',
    'Find the plug blocked',
    'T003 ready',
    'F001 doing',
    'F002 skipped',
    'F003 blocked',
    'F004 open',
    'Everyone is paid open',
  ]);
});

test('without phases every box is work; a bullet without one, and a box in code, is none', () => {
  expect(statusOf('# A\n\n## List\n\n- [ ] b\n- c\n\n```\n- [ ] d\n```\n')).toEqual(['b ready']);
});

test('a parent counts its own parts, and skipped ones not', () => {
  const [above] = itemsOf(readPlan('- [ ] a\n  - [x] b\n    - [ ] c\n  - [ ] ~~d~~\n', anyPlan));
  expect(above?.parts).toEqual({ done: 1, total: 2 });
});

test('a heading and a table row that are tasks say what they are', () => {
  const plan = readPlan(
    '## Work\n\n### T001: a\n\n| Task | Status |\n|--|--|\n| T002 | done |\n| T003 | |\n',
    anyPlan,
  );
  expect(itemsOf(plan).map(({ id, other, status }) => `${id} ${other?.kind} ${status}`)).toEqual([
    'T001 heading open',
    'T002 row done',
    'T003 row open',
  ]);
});

test('each task is in exactly one number, and the skipped one in none of the total', () => {
  expect(countsOf(itemsOf(checklistPlan))).toEqual({
    total: 9,
    done: 2,
    doing: 1,
    ready: 1,
    blocked: 3,
    skipped: 1,
    open: 7,
  });
});

test('what is counted can be said line by line, and the lines add up', () => {
  expect(countedHow(checklistPlan).map(({ words, count }) => `${words}: ${count}`)).toEqual([
    'In phases: 2 of 8',
    'In other sections: 0 of 1',
    'Skipped, and not in these numbers: 1',
    'Done in all: 2 of 9',
  ]);
});
