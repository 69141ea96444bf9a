// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dialog } from '@/ui/Dialog';

const onClose = vi.fn();

beforeEach(() => {
  onClose.mockClear();
  render(
    <Dialog open title="Paste" onClose={onClose}>
      <textarea aria-label="Words" />
      <input type="checkbox" aria-label="All" />
    </Dialog>,
  );
});
afterEach(cleanup);

const beside = () => screen.getByRole('dialog', { name: 'Paste' });

test('a press beside a dialog closes it, a press in it does not', () => {
  fireEvent.mouseDown(screen.getByLabelText('Words'), { detail: 1 });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.mouseDown(beside(), { detail: 1 });
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('the second press of a double-click was meant for what opened the dialog', () => {
  fireEvent.mouseDown(beside(), { detail: 2 });
  expect(onClose).not.toHaveBeenCalled();
});

test('a press beside a dialog leaves alone what was typed in it', () => {
  fireEvent.click(screen.getByLabelText('All'));
  fireEvent.input(screen.getByLabelText('Words'), { target: { value: '# Plan' } });
  fireEvent.mouseDown(beside(), { detail: 1 });
  expect(onClose).not.toHaveBeenCalled();
});
