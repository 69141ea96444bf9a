// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { navigate } from '@/session/route';
import { openPlan } from '@/session/session';
import { anyPlan } from '@/templates/anyPlan';
import { Palette } from './Palette.tsx';

const tasks = Array.from(
  { length: 1000 },
  (_, index) => `- [ ] T${String(index + 1).padStart(4, '0')} Do it`,
);

beforeEach(() => {
  navigate({ page: 'plan', draft: 'a', view: 'write', query: '' });
  openPlan(`# Plan\n\n## Retry worker\n\n${tasks.join('\n')}\n`, anyPlan, 'a');
});

afterEach(cleanup);

test('the palette finds a section, a task and an action, and says which is chosen', async () => {
  const user = userEvent.setup();
  render(<Palette onClose={() => undefined} />);
  const input = screen.getByRole('combobox');
  await user.type(input, 'retry');
  expect(chosen()).toBe('Retry worker');
  await user.clear(input);
  await user.type(input, 'T0042');
  expect(chosen()).toBe('T0042 Do it');
  await user.clear(input);
  await user.type(input, 'dark theme');
  expect(chosen()).toMatch(/^Dark theme/);
});

test('arrows choose, round the ends', async () => {
  const user = userEvent.setup();
  render(<Palette onClose={() => undefined} />);
  await user.type(screen.getByRole('combobox'), 'T000');
  const names = screen.getAllByRole('option').map((option) => option.textContent);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toBe(names[1]);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(chosen()).toBe(names.at(-1));
});

test('Enter closes the palette and does what is chosen', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(<Palette onClose={onClose} />);
  await user.type(screen.getByRole('combobox'), 'light theme{Enter}');
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('what matches nothing says so, and Enter does nothing', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(<Palette onClose={onClose} />);
  await user.type(screen.getByRole('combobox'), 'zzz{Enter}');
  expect(screen.getByText('Nothing found.')).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
});

function chosen(): string | null {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent ?? null;
}
