import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { otherTasks, toggleOther } from './otherTasks.ts';

const table = (...rows: string[]) => `| ID | What | Status |\n|---|---|---|\n${rows.join('\n')}\n`;

test.each<[text: string, tasks: string]>([
  ['### T001: Build it\n', 'heading T001 open Build it'],
  ['### Task T001 – Build it\n', 'heading T001 open Build it'],
  ['### Subtask T082 – Add it\n', 'heading T082 open Add it'],
  ['### ✅ T001 Build it\n', 'heading T001 done Build it'],
  ['### [x] T001 Build it\n', 'heading T001 done Build it [x]'],
  ['### [ ] Build it\n', 'heading - open Build it [ ]'],
  ['### T001: Build it\n\n- [ ] T001 Build it\n', ''],
  ['### T006-T008: Three at once\n', ''],
  ['### Parallel example (after T003)\n', ''],
  ['### P95 latency\n', ''],
  ['### E2E tests\n', ''],
  ['### Phase 1: T001\n', ''],
  ['## T001 A ticket\n', ''],
  [
    table('| T001 | Build it | done |', '| **T002** | Ship it | |'),
    'row T001 done Build it, row T002 open Ship it',
  ],
  [table('| T001 | Build it | 🚧 In progress |'), 'row T001 doing Build it'],
  [table('| T001 | Build it | [ ] |'), 'row T001 open Build it [ ]'],
  ['| Phase | Tasks | Done |\n|---|---|---|\n| Phase 1 | T001 | [x] |\n', 'row - done Phase 1 [x]'],
  ['| Mark | Meaning |\n|---|---|\n| `[ ]` | open |\n', ''],
  ['| Reader | Size |\n|---|---|\n| T1 | 3 |\n', ''],
  [`- [ ] T001 a\n\n${table('| T001 | mentioned | |', '| T002 | Ship it | |')}`, 'row T002 open Ship it'],
])('%j has %j', (text, tasks) => {
  const plan = readPlan(text, anyPlan);
  const found = otherTasks(plan).map(({ kind, id = '-', state, words, mark }) => {
    const box = mark ? ` [${text.slice(mark.from, mark.to)}]` : '';
    return `${kind} ${id} ${state} ${text.slice(words.from, words.to)}${box}`;
  });
  expect(found.join(', ')).toBe(tasks);
});

test('a box outside of a list is ticked by one character', () => {
  const text = table('| T001 | Build it | [ ] |');
  const plan = readPlan(text, anyPlan);
  const [task] = otherTasks(plan);
  const result = task && toggleOther(plan, task);
  expect(result && !isRefusal(result) && result.plan.text).toBe(text.replace('[ ]', '[x]'));
});

test('a task without a box says how its state is written', () => {
  const plan = readPlan('### T001: Build it\n', anyPlan);
  const [task] = otherTasks(plan);
  expect(task && toggleOther(plan, task)).toHaveProperty('refused');
});
