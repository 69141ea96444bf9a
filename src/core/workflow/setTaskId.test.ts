import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { setTaskId } from './setTaskId.ts';

const text =
  '# A\n\n- [ ] T001 one\n- [ ] T002 [P] two (depends on T001)\n- [ ] [P] three\n\nFirst T001–T002.\n';
const plan = readPlan(text, anyPlan);
const paths = tasksOf(plan).map(({ path }) => path);

function given(at: number, id: string): string {
  const result = setTaskId(plan, paths[at] ?? '', id);
  return 'refused' in result ? result.refused : result.plan.text;
}

test('mentions follow the new ID of a task', () => {
  expect(given(0, ' T000 ')).toBe(text.replaceAll('T001', 'T000'));
});

test('a task without an ID gets one before its markers', () => {
  expect(given(2, 'T003')).toBe(text.replace('[P] three', 'T003 [P] three'));
});

test.each([
  [0, 'T002', 'T002 is the ID of another task'],
  [0, 'later', '“later” is no ID'],
  [0, '', 'keeps its ID'],
  [9, 'T009', 'no longer in the plan'],
])('task %i does not become %j: %s', (at, id, why) => {
  expect(given(at, id)).toContain(why);
});

test('the same ID changes nothing', () => {
  expect(given(0, 'T001')).toBe(text);
});

test('a line for several tasks keeps its IDs', () => {
  const several = readPlan('- [ ] T001 a\n- [ ] T002-T004 b\n', anyPlan);
  const result = setTaskId(several, tasksOf(several).at(-1)?.path ?? '', 'T009');
  expect(result).toEqual({
    refused:
      'T002-T004 is one line for several tasks. Nothing was written. The Markdown view can give it other IDs.',
  });
});
