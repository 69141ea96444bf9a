import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { setValue } from '../core/setValue.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { hear, problemsIn, review, reviewNow, startReview } from './review.ts';
import { openPlan, perform, session } from './session.ts';

const twice = '# A\n\n## Phase 1: B\n\n- [ ] T001 a\n- [ ] T002 b\n- [ ] T001 c\n- [ ] T004 d\n';

function codes(): readonly string[] {
  return review.getState().findings.map(({ code }) => code);
}

beforeEach(async () => {
  vi.useFakeTimers();
  openPlan(twice, anyPlan, 'draft');
  await startReview();
  reviewNow();
});

afterEach(() => {
  vi.useRealTimers();
  openPlan('', anyPlan);
});

describe('the review of the open plan', () => {
  test('says what is wrong, and at which row', () => {
    expect(codes()).toContain('id-duplicate');
    const [path = ''] = [...review.getState().byPath.keys()];
    expect(session.getState().plan.valueByPath.has(path)).toBe(true);
  });

  test('follows a moment behind the person who writes', () => {
    const row = [...session.getState().plan.fields.values()].find((field) => field.shape === 'rows');
    const path = row?.shape === 'rows' ? (row.rows[2]?.path ?? '') : '';
    const before = review.getState().findings;
    perform({ name: 'typing', path, typing: true }, (plan) => setValue(plan, path, 'other words'));
    expect(session.getState().plan.text).toContain('other words');
    expect(review.getState().findings).toBe(before);
    vi.advanceTimersByTime(1000);
    expect(review.getState().plan).toBe(session.getState().plan);
  });

  test('forgets what it said when another plan is opened', () => {
    openPlan('# Another\n', anyPlan, 'other');
    expect(review.getState()).toMatchObject({ plan: undefined, findings: [] });
    vi.advanceTimersByTime(1000);
    expect(review.getState().plan).toBe(session.getState().plan);
  });

  test('keeps silent about a kind until it is to be heard again', () => {
    hear('id-duplicate', false);
    expect(codes()).not.toContain('id-duplicate');
    hear('id-duplicate', true);
    expect(codes()).toContain('id-duplicate');
  });
});

test('a problem is an error or a warning, not a note', () => {
  const found = (severity: 'error' | 'warning' | 'info') => ({
    code: 'x',
    severity,
    what: '',
    from: 0,
    to: 0,
  });
  expect(problemsIn([found('error'), found('warning'), found('info')])).toBe(2);
});
