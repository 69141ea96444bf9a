// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { toggleTask } from '@/core/toggleTask';
import { LAST_CHANGE, tell } from '@/session/notices';
import { openPlan, perform, session, undo } from '@/session/session';
import { anyPlan } from '@/templates/anyPlan';
import { Toasts } from '@/ui/Toasts';
import { showNotices } from './showNotices.ts';

beforeAll(showNotices);
beforeEach(() => {
  vi.useFakeTimers();
  openPlan('- [ ] T001 a\n- [ ] T002 b\n', anyPlan, 'draft');
  render(<Toasts />);
});
afterEach(() => {
  act(() => {
    vi.runAllTimers();
  });
  cleanup();
  vi.useRealTimers();
});

const tick = (id: string) =>
  act(() => {
    const row = [...session.getState().plan.rowByPath.values()].find(({ task }) => task?.id?.text === id);
    perform({ name: 'tick' }, (plan) => toggleTask(plan, row?.path ?? ''));
  });
const offer = (message: string, about: string) =>
  act(() => tell({ message, about, action: { label: 'Undo', perform: () => void undo() } }));
const sees = (words: string) => screen.queryByText(words) !== null;

test('an offer to undo goes when the change was undone in another way', () => {
  tick('T001');
  offer('T001 ticked', LAST_CHANGE);
  expect(sees('T001 ticked')).toBe(true);
  act(() => void undo());
  expect(sees('T001 ticked')).toBe(false);
});

test('an offer to undo goes when something else was done after it', () => {
  tick('T001');
  offer('T001 ticked', LAST_CHANGE);
  tick('T002');
  expect(sees('T001 ticked')).toBe(false);
});

test('what offers something else stays', () => {
  offer('The draft is in the bin', 'bin');
  tick('T001');
  expect(sees('The draft is in the bin')).toBe(true);
});

test('a refusal goes when a change was made', () => {
  act(() => tell({ message: 'Not done', about: 'refusal', urgent: true }));
  tick('T001');
  expect(sees('Not done')).toBe(false);
});
