import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { detectTemplate } from '../detectTemplate.ts';
import type { Plan } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import type { Link } from './links.ts';
import { scheduleOf } from './schedule.ts';

const phased = templates.find(({ tests }) => tests?.series !== undefined) ?? anyPlan;
const stories = templates.find(({ tests }) => tests?.stand === 'first' && !tests.series) ?? anyPlan;

describe('what can be done when', () => {
  test('tasks without a rule between them can all be done now', () => {
    expect(waves(plan('## Do\n\n- [ ] T001 a\n- [ ] T002 b\n'))).toEqual(['T001 T002']);
  });

  test('a task waits for those that it names, until they are done or skipped', () => {
    expect(waves(plan('- [ ] T001 a\n- [ ] T002 b (depends on T001)\n- [ ] T003 c (after T002)\n'))).toEqual([
      'T001',
      'T002',
      'T003',
    ]);
    expect(waves(plan('- [x] T001 a\n- [ ] ~~T004 d~~\n- [ ] T002 b (depends on T001, T004)\n'))).toEqual([
      'T002',
    ]);
  });

  test('phases follow each other', () => {
    const text = '## Phase 1: A\n\n- [x] T001 a\n- [ ] T002 b\n\n## Phase 2: B\n\n- [ ] T003 c\n';
    expect(waves(plan(text))).toEqual(['T002', 'T003']);
    expect(why(plan(text), 'T003')).toEqual(['phase Phase 1: A: T002']);
    expect(waves(plan(text.replace('[ ] T002', '[x] T002')))).toEqual(['T003']);
  });

  test('a gate that was passed early opens what is behind it, and leaves its own tasks to do', () => {
    const text = (gate: string) =>
      `## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 b\n\n**Exit Gate**: it runs${gate}\n\n## Phase 2: B\n\n- [ ] T003 c\n`;
    expect(waves(plan(text('')))).toEqual(['T001 T002', 'T003']);
    expect(waves(plan(text(' – passed 2026-11-21: early, 2 tasks open')))).toEqual(['T001 T002 T003']);
  });

  test('a phase that is done does not open the next while one before it is open', () => {
    const text =
      '## Phase 1: A\n\n- [ ] T001 a\n\n## Phase 2: B\n\n- [x] T002 b\n\n## Phase 3: C\n\n- [ ] T003 c\n';
    expect(waves(plan(text))).toEqual(['T001', 'T003']);
  });

  test('stories stand beside each other, behind the foundation and before the polish', () => {
    const text = `# Tasks: A

## Phase 1: Setup

- [x] T001 a

## Phase 2: Foundational

- [ ] T002 b

## Phase 3: User Story 1 - One (Priority: P1)

- [ ] T003 [US1] c

## Phase 4: User Story 2 - Two (Priority: P2)

- [ ] T004 [US2] d

## Phase 5: Polish & Cross-Cutting Concerns

- [ ] T005 e
`;
    expect(waves(readPlan(text, stories))).toEqual(['T002', 'T003 T004', 'T005']);
  });

  test('where the plan uses [P], neighbours with it stand together and all others in their order', () => {
    const text =
      '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 [P] b\n- [ ] T003 [P] c\n- [ ] T004 d\n- [ ] T005 [P] e\n- [ ] T006 [P] f\n';
    expect(waves(plan(text))).toEqual(['T001', 'T002 T003', 'T004', 'T005 T006']);
    expect(why(plan(text), 'T004')).toEqual(['order: T002 T003']);
  });

  test('a skipped task opens nothing: the one behind it waits for the one before it', () => {
    const order = '## Phase 1: A\n\n- [ ] T001 [P] a\n- [ ] T002 b\n- [ ] ~~T003 c~~\n- [ ] T004 d\n';
    expect(why(plan(order), 'T004')).toEqual(['order: T002']);
    const files = '## Phase 1: A\n\n- [ ] T001 `a/b.ts`\n- [ ] ~~T002 `a/b.ts`~~\n- [ ] T003 `a/b.ts`\n';
    expect(waves(plan(files))).toEqual(['T001', 'T003']);
  });

  test('a task that is waited for by two reasons is named once, with what the text states', () => {
    const text = '## Phase 1: A\n\n- [ ] T001 a\n- [ ] T002 [P] b\n- [ ] T003 c (depends on T002)\n';
    expect(why(plan(text), 'T003')).toEqual(['stated: T002']);
  });

  test('where it does not, tasks that name the same file follow each other', () => {
    const text =
      '## Phase 1: A\n\n- [ ] T001 a in `src/a.ts`\n- [ ] T002 b in `src/b.ts`\n- [ ] T003 c in src/a.ts\n';
    expect(waves(plan(text))).toEqual(['T001 T002', 'T003']);
    expect(why(plan(text), 'T003')).toEqual(['file src/a.ts: T001']);
  });

  test('tests stand on their side of the work', () => {
    const one = '# A\n\n## Phase 1: B\n\n- [ ] T001 test\n\n### C\n\n- [ ] F001 build\n';
    expect(waves(readPlan(one, phased))).toEqual(['T001', 'F001']);
    const two =
      '# Tasks: A\n\n## Phase 1: User Story 1 - B\n\n### Implementation for User Story 1\n\n- [ ] T001 build\n\n### Tests for User Story 1\n\n- [ ] T002 test\n';
    expect(waves(readPlan(two, stories))).toEqual(['T002', 'T001']);
  });

  test('a parent can begin with its subtasks, and what waits for it waits for its own box', () => {
    const text =
      '- [ ] T001 a\n  - [ ] T002 b\n  - [ ] T003 c (after T002)\n- [ ] T004 d (depends on T001)\n';
    expect(waves(plan(text))).toEqual(['T001', 'T004']);
    expect(readiness(plan(text))).toEqual('T001 ready, T002 ready, T003 blocked, T004 blocked');
  });

  test('boxes outside of the phases are no work of a wave', () => {
    const text = '## Phase 1: A\n\n- [ ] T001 a\n\n## Definition of Done\n\n- [ ] All is well\n';
    expect(waves(plan(text))).toEqual(['T001']);
  });

  test('a task can wait for a whole phase or story', () => {
    const text =
      '## Phase 1: A\n\n- [ ] T001 a\n\n## Phase 2: User Story 1\n\n- [ ] T002 b\n\n## Phase 3: User Story 2\n\n- [ ] T003 c (depends on US1)\n- [ ] T004 d\n';
    expect(waves(plan(text))).toEqual(['T001', 'T002 T004', 'T003']);
  });
});

test('subtasks wait for what their parent waits for, and say why', () => {
  const read = plan(
    '- [ ] T001 a\n- [ ] T002 b (after T001)\n  - [ ] T003 c\n    - [ ] T004 d (after T003)\n',
  );
  expect(why(read, 'T003')).toEqual(['stated: T001']);
  expect(why(read, 'T004')).toEqual(['stated: T003', 'stated: T001']);
  expect(readiness(plan('- [x] T001 a\n- [ ] T002 b (after T001)\n  - [ ] T003 c\n'))).toBe(
    'T001 done, T002 ready, T003 ready',
  );
});

test('a story that waits for a later one is done with it', () => {
  const story = (number: number, mark: string) =>
    `## Phase ${number}: User Story ${number}\n\n- [${mark}] T00${number} a\n\n`;
  const text = `${story(1, 'x')}${story(2, 'x')}## Phase 3: Polish\n\n- [ ] T003 b\n\n## Dependencies\n\n- US1 depends on US2\n`;
  expect(waves(plan(text))).toEqual(['T003']);
  expect(readiness(plan(text))).toBe('T001 done, T002 done, T003 ready');
});

describe('the critical path', () => {
  test('is the longest chain of open tasks', () => {
    const text =
      '- [x] T001 a\n- [ ] T002 b (after T001)\n- [ ] T003 c (after T002)\n- [ ] T004 d\n- [ ] T005 e (after T003, T004)\n';
    expect(ids(plan(text), scheduleOf(plan(text)).criticalPath)).toBe('T002 T003 T005');
  });
});

describe('cycles', () => {
  test.each([
    [
      '- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n',
      'T001 > T002 stated, T002 > T001 stated',
    ],
    [
      '## Phase 1: A\n\n- [ ] T001 a (depends on T002)\n\n## Phase 2: B\n\n- [ ] T002 b\n',
      'T001 > T002 stated, T002 > T001 phase',
    ],
    [
      '- [ ] T001 a (after T003)\n- [ ] T002 b (after T001)\n- [ ] T003 c (after T002)\n',
      'T001 > T003 stated, T003 > T002 stated, T002 > T001 stated',
    ],
    [
      '## Phase 1: A\n\n- [ ] T001 a (depends on Phase 2)\n\n## Phase 2: B\n\n- [ ] T002 b\n',
      'T001 > Phase 2: B stated',
    ],
    [
      '- [ ] T001 a (depends on T003)\n  - [ ] T002 b\n- [ ] T003 c (depends on T002)\n',
      'T002 > T003 stated, T003 > T002 stated',
    ],
    [
      '- [ ] T001 a (after T002)\n- [ ] T002 b (after T001, T003)\n- [ ] T003 c (after T002, T004)\n- [ ] T004 d (after T003)\n',
      'T001 > T002 stated, T002 > T001 stated; T003 > T004 stated, T004 > T003 stated',
    ],
    ['## Phase 1: A\n\n- [ ] T001 a (after T002)\n- [ ] T002 b\n- [ ] T003 [P] c\n', ''],
    ['- [ ] T001 a (depends on T001)\n', ''],
    ['- [ ] T001 a\n- [ ] T002 b (after T001)\n', ''],
  ])('of %j: %j', (text, said) => {
    const { cycles } = scheduleOf(plan(text));
    expect(cycles.map((links) => links.map((link) => named(plan(text), link)).join(', ')).join('; ')).toBe(
      said,
    );
  });

  test('what is in one is blocked, stands in no wave, and the rest goes on', () => {
    const read = plan('- [ ] T001 a (after T002)\n- [ ] T002 b (after T001)\n- [ ] T003 c\n');
    expect(waves(read)).toEqual(['T003']);
    expect(readiness(read)).toBe('T001 blocked, T002 blocked, T003 ready');
  });
});

test('ten thousand tasks in one chain are read without running out of stack', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `- [ ] T${10_000 + at} a (after T${10_000 + at - 1})`,
  );
  const read = plan(`- [ ] T9999 first\n${lines.join('\n')}\n`);
  expect(scheduleOf(read).criticalPath).toHaveLength(10_001);
});

test('every example plan has something to do, or is done, and no cycle', () => {
  for (const template of templates) {
    const read = readPlan(template.blank, detectTemplate(template.blank, templates)[0]?.template ?? anyPlan);
    expect(scheduleOf(read).cycles).toEqual([]);
    expect(scheduleOf(read).waves.length).toBeGreaterThan(1);
  }
});

function plan(text: string): Plan {
  return readPlan(text, anyPlan);
}

function waves(read: Plan): readonly string[] {
  return scheduleOf(read).waves.map((tasks) => ids(read, tasks));
}

function ids(_: Plan, tasks: readonly TaskRow[]): string {
  return tasks.map(({ task }) => task.id?.text ?? '?').join(' ');
}

function why(read: Plan, id: string): readonly string[] {
  const row = tasksOf(read).find(({ task }) => task.id?.text === id);
  return scheduleOf(read)
    .unmet(row?.path ?? '')
    .map(({ why: reason, tasks }) => {
      const detail = 'title' in reason ? ` ${reason.title}` : 'path' in reason ? ` ${reason.path}` : '';
      return `${reason.kind}${detail}: ${ids(read, tasks)}`;
    });
}

function readiness(read: Plan): string {
  const schedule = scheduleOf(read);
  return tasksOf(read)
    .map(({ path, task }) => `${task.id?.text} ${schedule.readiness(path)}`)
    .join(', ');
}

function named(_: Plan, { task, on, why: reason }: Link): string {
  const other = typeof on === 'string' ? on : on.task.id?.text;
  return `${task.task.id?.text} > ${other} ${reason.kind}`;
}
