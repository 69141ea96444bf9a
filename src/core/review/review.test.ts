import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { applyEdits } from '../applyEdits.ts';
import { isRefusal } from '../change.ts';
import { runs } from '../runs.fixture.ts';
import { plans } from '../texts.fixture.ts';
import { foundBy, planOf, storyPlan, templateNamed } from './cases.fixture.ts';
import { brokenByFix } from './fixLaws.fixture.ts';
import { countBySeverity } from './finding.ts';
import { fixAll, reviewPlan } from './review.ts';
import { rules } from './rules.ts';

const phase = (lines: string) => `# A\n\n## Phase 1: One\n\n${lines}`;

test('a gate that somebody passed early, with a note, is only worth knowing', () => {
  const severities = (passed: string) =>
    foundBy('gate-early', planOf(`${phase('- [ ] a')}\n\n**Exit Gate:** it runs – ${passed}\n`)).map(
      ({ severity }) => severity,
    );
  expect(severities('passed 2026-11-21')).toEqual(['error']);
  expect(severities('passed 2026-11-21: early, 1 task open')).toEqual(['info']);
});

test('findings stand in the order of the text, and one that is turned off is not heard', () => {
  const plan = planOf(phase('- [!] a\n- [] b\n\n**A**: x\n**B**: y\n'));
  const codes = reviewPlan(plan).map(({ code }) => code);
  expect(codes).toEqual(['task-mark', 'task-box', 'labels-joined']);
  expect(reviewPlan(plan, { off: new Set(['task-box']) }).map(({ code }) => code)).not.toContain('task-box');
  expect(countBySeverity(reviewPlan(plan))).toEqual({ error: 1, warning: 1, info: 1 });
});

describe('a fix', () => {
  test.each([
    ['task-box', '- [] a\n- [ x] b\n', '- [ ] a\n- [x] b\n'],
    ['task-bullet', '+ [ ] a\n+ [x] b\n  - c\n', '- [ ] a\n- [x] b\n  - c\n'],
    ['marker-escaped', '- [ ] T001 \\[P\\] a\n', '- [ ] T001 [P] a\n'],
    [
      'task-form',
      phase('- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n- [x] **T004 [P] Name**: d\n- [ ] [P] T005 e\n'),
      phase('- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n- [x] T004 [P] **Name**: d\n- [ ] T005 [P] e\n'),
    ],
    ['marker-order', storyPlan('- [ ] T005 [US1] [P] c'), storyPlan('- [ ] T005 [P] [US1] c')],
    [
      'id-slot',
      phase('- [ ] T004 a\n- [ ] TXXX [P] b\n- [ ] TXXX c\n'),
      phase('- [ ] T004 a\n- [ ] T005 [P] b\n- [ ] T006 c\n'),
    ],
    [
      'id-missing',
      phase('- [ ] T001 a\n- [ ] [P] b\n- [ ] T002 c\n- [ ] T004 d\n'),
      phase('- [ ] T001 a\n- [ ] T003 [P] b\n- [ ] T002 c\n- [ ] T004 d\n'),
    ],
    [
      'id-duplicate',
      phase('- [ ] T001 a\n- [ ] T001 b\n- [ ] T002 c\n\nT003 was dropped\n'),
      phase('- [ ] T001 a\n- [ ] T004 b\n- [ ] T002 c\n\nT003 was dropped\n'),
    ],
    ['story-missing', storyPlan('- [ ] T005 [P] c'), storyPlan('- [ ] T005 [P] [US1] c')],
    [
      'phase-literal',
      phase('- [ ] a\n\n## Phase N: Two\n\n- [ ] b\n'),
      phase('- [ ] a\n\n## Phase 2: Two\n\n- [ ] b\n'),
    ],
    ['rule-heading', '# A\n\n## B\n\nwords\n---\n\n- [ ] c\n', '# A\n\n## B\n\nwords\n\n---\n\n- [ ] c\n'],
    ['labels-joined', '**A**: x\r\n**B**: y\r\n', '**A**: x\r\n\r\n**B**: y\r\n'],
    ['html-hidden', '# A\n\nCall <name>\n', '# A\n\nCall \\<name>\n'],
    ['total-wrong', phase('- [ ] a\n\n**Total Tasks**: 4\n'), phase('- [ ] a\n\n**Total Tasks**: 1\n')],
  ])('of %s mends its words and no others', (code, before, after) => {
    const result = fixAll(planOf(before), code);
    expect(isRefusal(result) ? result.refused : result.plan.text).toBe(after);
  });

  test.each([
    [
      'flag-form',
      'Phased feature plan',
      '# A\n\n## Phase 1: B\n\n- [ ] F001 M a\n- [ ] F002 M b\n- [ ] F003 [M] c\n',
      '# A\n\n## Phase 1: B\n\n- [ ] F001 M a\n- [ ] F002 M b\n- [ ] F003 M c\n',
    ],
    [
      'date-form',
      'Task plan',
      '# T-1 A\n\n- Jan 5, 2026 and 13/04/2026\n',
      '# T-1 A\n\n- 2026-01-05 and 2026-04-13\n',
    ],
  ])('of %s in a %s mends its words and no others', (code, name, before, after) => {
    const result = fixAll(planOf(before, templateNamed(name)), code);
    expect(isRefusal(result) ? result.refused : result.plan.text).toBe(after);
  });

  test.each([
    [
      'dependency-missing',
      phase('- [ ] T001 a\n- [ ] T002 b (depends on T001, T009)\n'),
      phase('- [ ] T001 a\n- [ ] T002 b (depends on T001)\n'),
    ],
    ['dependency-self', phase('- [ ] T001 a (depends on T001)\n'), phase('- [ ] T001 a\n')],
    [
      'parallel-file',
      phase('- [ ] T001 [P] a in `a.ts`\n- [ ] T002 [P] b in `a.ts`\n'),
      phase('- [ ] T001 [P] a in `a.ts`\n- [ ] T002 b in `a.ts`\n'),
    ],
    ['story-outside', storyPlan('').replace('T001 Make', 'T001 [US1] Make'), storyPlan('')],
    ['task-bullet', '1. [ ] a\n2. [x] b\n   - c\n', '- [ ] a\n- [x] b\n   - c\n'],
    ['parent-done', '- [x] a\n  - [ ] b\n', '- [ ] a\n  - [ ] b\n'],
    ['parent-open', '- [ ] a\n  - [X] b\n', '- [X] a\n  - [X] b\n'],
  ])('of %s is a person’s to make: mending all leaves it', (code, before, after) => {
    const plan = planOf(before);
    const all = fixAll(plan, code);
    expect(isRefusal(all) ? all.refused : all.plan.text).toBe(before);
    const [finding] = foundBy(code, plan);
    const result = finding?.fix?.apply(plan);
    expect(!result || isRefusal(result) ? result : result.plan.text).toBe(after);
  });

  test('gives a second task of one ID a new one, unless something names the ID', () => {
    const text = phase('- [ ] T001 a\n- [ ] T001 b\n');
    const mended = fixAll(planOf(text), 'id-duplicate');
    expect(isRefusal(mended) ? '' : mended.plan.text).toContain('- [ ] T002 b');
    const named = `${text}- [ ] T003 c (depends on T001)\n`;
    const left = fixAll(planOf(named), 'id-duplicate');
    expect(isRefusal(left) ? '' : left.plan.text).toBe(named);
  });

  test('of another plan is refused, with a reason', () => {
    const [finding] = foundBy('task-box', planOf('- [] a\n'));
    const result = finding?.fix?.apply(planOf('- [] b\n'));
    expect(result).toEqual({ refused: expect.stringContaining('has changed since') });
  });

  test('of many places leaves what it can’t mend', () => {
    const text = phase('- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n- [ ] **T004 d\n- [ ] T005: f\n');
    const result = fixAll(planOf(text), 'task-form');
    expect(isRefusal(result) ? '' : result.plan.text).toContain('- [ ] **T004 d\n- [ ] T005 f\n');
  });
});

describe('over plans of any kind', () => {
  test('a review says something of a range of the text, with a code of a rule', () => {
    const codes = new Set(rules.map(({ code }) => code));
    fc.assert(
      fc.property(plans(), (plan) => {
        for (const { code, from, to, what } of reviewPlan(plan)) {
          expect(codes.has(code)).toBe(true);
          expect(from >= 0 && from <= to && to <= plan.text.length).toBe(true);
          expect(what).toMatch(/\S/);
        }
      }),
      { numRuns: runs() },
    );
  });

  test('a fix takes its finding away, makes no other error and changes what its edits say', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const wrong = reviewPlan(plan).flatMap((finding) => {
          const broken = brokenByFix(plan, finding);
          return broken === undefined ? [] : [`${finding.code}: ${broken}`];
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  test('mending all of a code twice is mending it once', () => {
    fc.assert(
      fc.property(plans(), fc.constantFrom(...rules.map(({ code }) => code)), (plan, code) => {
        const once = fixAll(plan, code);
        if (isRefusal(once)) return;
        expect(applyEdits(plan.text, once.edits)).toBe(once.plan.text);
        const twice = fixAll(once.plan, code);
        expect(isRefusal(twice) ? once.plan.text : twice.plan.text).toBe(once.plan.text);
      }),
      { numRuns: runs() },
    );
  });

  test('an empty plan has nothing to say', () => {
    expect(reviewPlan(planOf('', anyPlan))).toEqual([]);
  });
});
