import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf } from '../tasksOf.ts';
import { beginTasks } from './beginTasks.ts';
import { moveTasksInto } from './several.ts';
import { stagesOf } from './stages.ts';

const withEmpty = (inside: string, task = '- [ ] T001 a') =>
  `# A\n\n## Phase 1: B\n\n${task}\n\n## Phase 2: User Story 2 – C\n\n${inside}## Phase 3: D\n\n- [ ] T002 d\n`;

describe('a phase without tasks', () => {
  test.each([
    ['', '- [ ] T003\n\n'],
    ['**Purpose**: why\n\n', '**Purpose**: why\n\n- [ ] T003\n\n'],
    [
      '**Purpose**: why\n\n**Checkpoint**: it runs\n\n',
      '**Purpose**: why\n\n- [ ] T003\n\n**Checkpoint**: it runs\n\n',
    ],
  ])('begins its list behind what it has, before its gate: %j', (before, after) => {
    const plan = readPlan(withEmpty(before), anyPlan);
    expect(text(beginTasks(plan, emptyOf(plan)))).toBe(withEmpty(after));
  });

  test.each([
    ['* [ ] T001 [US1] a', '* [ ] T003 [US2]'],
    ['1. [ ] T001: a', '1. [ ] T003:'],
    ['- [ ] **T001** [P] a', '- [ ] **T003**'],
    ['- [ ] a', '- [ ] T001'],
  ])('takes the form of the nearest tasks, with its own story: %j', (model, line) => {
    const plan = readPlan(withEmpty('', model), anyPlan);
    expect(text(beginTasks(plan, emptyOf(plan)))).toBe(withEmpty(`${line}\n\n`, model));
  });

  test('whose neighbours have no IDs gets a place for words', () => {
    const plan = readPlan(withEmpty('', '- [ ] a').replace('T002 d', 'd'), anyPlan);
    expect(text(beginTasks(plan, emptyOf(plan)))).toContain('C\n\n- [ ] [Describe the task]\n\n## Phase 3');
  });

  test('takes in tasks from elsewhere, with what is nested in them, and nothing else changes', () => {
    const plan = readPlan(withEmpty('', '- [ ] T001 a\n  - [ ] b\n- [ ] T004 c\n- [ ] T005 e'), anyPlan);
    const paths = tasksOf(plan).filter(({ task }) => ['T001', 'T005', 'T002'].includes(task.id?.text ?? ''));
    const moved = moveTasksInto(
      plan,
      paths.map(({ path }) => path),
      emptyOf(plan),
    );
    expect(text(moved)).toBe(
      '# A\n\n## Phase 1: B\n\n- [ ] T004 c\n\n## Phase 2: User Story 2 – C\n\n- [ ] T001 a\n  - [ ] b\n- [ ] T005 e\n- [ ] T002 d\n\n## Phase 3: D\n',
    );
  });

  test('that has got tasks meanwhile is refused', () => {
    const plan = readPlan(withEmpty('- [ ] T009 x\n\n'), anyPlan);
    expect(beginTasks(plan, stagesOf(plan)[1]?.path ?? '')).toHaveProperty('refused');
  });
});

function emptyOf(plan: Plan): string {
  return stagesOf(plan).find(({ tasks }) => tasks.length === 0)?.path ?? '';
}

function text(result: Change | Refusal): string {
  return isRefusal(result) ? result.refused : result.plan.text;
}
