import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import type { Names } from './names.ts';
import { orderLinesOf } from './orderLines.ts';
import { scheduleOf } from './schedule.ts';

const tasks = `# Tasks: Shop

## Phase 1: Setup

- [ ] T001 Begin

## Phase 2: Foundational

- [ ] T002 Build
- [ ] T003 Build more

## Phase 3: User Story 1 - Sell

- [ ] T004 [US1] Sell

## Phase 4: User Story 2 - Refund

- [ ] T005 [US2] Refund

## Phase 5: User Story 3 - Report

- [ ] T006 [US3] Report
`;

function planWith(lines: string) {
  return readPlan(`${tasks}\n## Dependencies & Execution Order\n\n${lines}\n`, anyPlan);
}

function told({ ids, phases, stories }: Names): string {
  return [...ids, ...phases.map((number) => `P${number}`), ...stories.map((number) => `US${number}`)].join(
    ' ',
  );
}

function orders(lines: string): readonly string[] {
  return orderLinesOf(planWith(lines)).map(({ who, on }) => `${told(who)} < ${told(on)}`);
}

describe('what the sections about dependencies state', () => {
  test.each([
    ['- US2 depends on US1', 'US2 < US1'],
    ['- **User Story 2 (P2)**: Depends on User Story 1 (P1) completion - adds refunds', 'US2 < US1'],
    ['- **User Stories 2-3 (Phases 4-5)**: All depend on User Story 1', 'US2 US3 < US1'],
    ['- **US2 (Phase 4)**: Depends on Foundational + US1 (the till must exist)', 'US2 < US1'],
    ['- **US2 (Phase 4)**: `T005`. Depends on Foundational + US1.', 'US2 < US1'],
    ['- **Phase 4**: Can start after Phase 3 is complete', 'P4 < P3'],
    ['- Phase 5 depends on Phases 2 through 4 because it sums them up', 'P5 < P2 P3 P4'],
    ['- **Phase 5 (Polish)**: Depends on Phases 3–4', 'P5 < P3 P4'],
    ['- Phase 5 depends on Phases 2, 3 and 4', 'P5 < P2 P3 P4'],
    ['- **Phase 5**: after Phase 3 (not Phase 4)', 'P5 < P3'],
    ['- T005, T006 depend on T002–T004', 'T005 T006 < T002 T003 T004'],
    ['- T006 needs US1 complete to have figures', 'T006 < US1'],
    ['- T003 must run sequentially after T001 completes', 'T003 < T001'],
    ['- **T004** (the till) depends on **T002** ✅', 'T004 < T002'],
    ['- US1: Depends on Foundational — BLOCKS US2, US3 (which build on it)', 'US2 US3 < US1'],
    ['- US3 depends on US1 (the till) and US2 (T005 only)', 'US3 < US1'],
    ['- **Phase 2**:\n  - Depends on Phase 1\n  - Blocks nothing', 'P2 < P1'],
    ['US2 depends on US1.', 'US2 < US1'],
    ['- US2 depends on US1 <!-- a note -->', 'US2 < US1'],
  ])('%s', (line, expected) => {
    expect(orders(line)).toEqual([expected]);
  });

  test('several clauses of one line are several statements', () => {
    expect(orders('- T003 depends on T001, T002; T004 after T003. T005 depends on T004.')).toEqual([
      'T003 < T001 T002',
      'T004 < T003',
      'T005 < T004',
    ]);
  });

  test.each([
    '- **User Story 2 (P2)**: Can start after Foundational (Phase 2) - May integrate with US1 but is testable alone',
    '- **US2**: Can start after Foundational (NOT on US1)',
    '- US2 does not depend on US1',
    '- US1 does not block US2 or US3',
    '- US2 depends on US1’s integration test',
    '- US2 depends on US1 source loading and US3 planning',
    '- T005 and T006 can run in parallel',
    '- Tests are written before the code, after Phase 2 is planned',
    '- Stories follow the foundation',
    '```text\nUS2 depends on US1\n```',
  ])('is no statement: %s', (line) => {
    expect(orders(line)).toEqual([]);
  });

  test('elsewhere the same words are prose', () => {
    const plan = readPlan(`${tasks}\n## Notes\n\n- US2 depends on US1\n`, anyPlan);
    expect(orderLinesOf(plan)).toEqual([]);
  });

  test('they hold work back, and the place that says so is known', () => {
    const plan = planWith('- **US2 (Phase 4)**: Depends on US1');
    const names = scheduleOf(plan).waves.map((wave) => wave.map(({ task }) => task.id?.text).join(' '));
    expect(names).toEqual(['T001', 'T002 T003', 'T004 T006', 'T005']);
    const task = [...plan.rowByPath.values()].find((row) => row.task?.id?.text === 'T005');
    const why = scheduleOf(plan)
      .unmet(task?.path ?? '')
      .map((unmet) => unmet.why)
      .find((each) => each.kind === 'phase' && each.at !== undefined);
    expect(why).toMatchObject({ kind: 'phase', title: 'Phase 3: User Story 1 - Sell' });
  });

  test('a stage and a task of its own do not wait for each other', () => {
    const plan = planWith('- Phase 2 depends on T002\n- T004 depends on US1');
    expect(scheduleOf(plan).cycles).toEqual([]);
  });
});
