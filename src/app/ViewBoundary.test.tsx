// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { navigate } from '@/session/route';
import { openPlan } from '@/session/session';
import { anyPlan } from '@/templates/anyPlan';
import { ViewBoundary } from './ViewBoundary.tsx';

let broken = true;

function View() {
  if (broken) throw new Error('of a kind that nobody foresaw');
  return <h1>Works</h1>;
}

beforeEach(() => {
  broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  navigate({ page: 'plan', draft: 'a', view: 'write', query: '' });
  openPlan('# Plan\n', anyPlan, 'a');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a view that fails says what was kept, and offers the plan as a file', () => {
  render(
    <ViewBoundary>
      <View />
    </ViewBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/Your plan is kept/);
  expect(screen.getByRole('button', { name: 'Download the plan' })).toBeTruthy();
});

test('a view that works again is shown again', async () => {
  render(
    <ViewBoundary>
      <View />
    </ViewBoundary>,
  );
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading', { name: 'Works' })).toBeTruthy();
});
