// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Combobox } from '@/ui/Combobox';

afterEach(cleanup);

const statuses = ['Draft', 'Phase 1 In Progress', 'Phase 2 In Progress', 'Complete'].map((value) => ({
  value,
}));

function Status({ onEnter }: { readonly onEnter?: () => void }) {
  const [value, setValue] = useState('');
  return (
    <Combobox
      aria-label="Status"
      listLabel="Statuses"
      value={value}
      onChange={setValue}
      suggestions={statuses}
      onKeyDown={({ key }) => key === 'Enter' && onEnter?.()}
    />
  );
}

const input = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const active = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('typing suggests, arrows choose, Enter takes', async () => {
  render(<Status />);
  await userEvent.type(input(), 'prog');
  expect(options()).toEqual(['Phase 1 In Progress', 'Phase 2 In Progress']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toBe('Phase 2 In Progress');
  await userEvent.keyboard('{Enter}');
  expect(input().value).toBe('Phase 2 In Progress');
  expect(options()).toEqual([]);
});

test('arrows go round by way of the typed text', async () => {
  render(<Status />);
  await userEvent.type(input(), 'prog{ArrowUp}');
  expect(active()).toBe('Phase 2 In Progress');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBeUndefined();
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBe('Phase 1 In Progress');
});

test('words of one’s own stay as they are, and Enter then belongs to the form', async () => {
  const onEnter = vi.fn();
  render(<Status onEnter={onEnter} />);
  await userEvent.type(input(), 'Com');
  expect(options()).toEqual(['Complete']);
  await userEvent.keyboard('{Enter}');
  expect(input().value).toBe('Com');
  expect(onEnter).toHaveBeenCalledTimes(1);
});

test('Enter that takes a suggestion does nothing else', async () => {
  const onEnter = vi.fn();
  render(<Status onEnter={onEnter} />);
  await userEvent.type(input(), 'Com{ArrowDown}{Enter}');
  expect(input().value).toBe('Complete');
  expect(onEnter).not.toHaveBeenCalled();
});

test('Escape closes the list and keeps the text', async () => {
  render(<Status />);
  await userEvent.type(input(), 'Dra{Escape}');
  expect(options()).toEqual([]);
  expect(input().value).toBe('Dra');
  expect(input().getAttribute('aria-expanded')).toBe('false');
});

test('the arrow at the end shows everything, whatever is written', async () => {
  render(<Status />);
  await userEvent.type(input(), 'Draft{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Show statuses' }));
  expect(options()).toEqual(['Draft', 'Phase 1 In Progress', 'Phase 2 In Progress', 'Complete']);
  await userEvent.click(screen.getByRole('option', { name: 'Complete' }));
  expect(input().value).toBe('Complete');
  expect(document.activeElement).toBe(input());
});

test('leaving the input closes the list', async () => {
  render(<Status />);
  await userEvent.type(input(), 'Dra');
  await userEvent.tab();
  expect(options()).toEqual([]);
});
