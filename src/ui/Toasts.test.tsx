// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toasts } from '@/ui/Toasts';
import { showToast } from '@/ui/toastStore';

beforeEach(() => {
  vi.useFakeTimers();
  render(<Toasts />);
});
afterEach(() => {
  act(() => {
    vi.runAllTimers();
  });
  cleanup();
  vi.useRealTimers();
});

const show = (...request: Parameters<typeof showToast>) => act(() => void showToast(...request));
const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
const sees = (text: string) => screen.queryByText(text) !== null;

test('a message stays for eight seconds, one with something to do longer', () => {
  show({ message: 'Copied' });
  show({ message: 'Phase removed', action: { label: 'Undo', perform: () => {} } });
  wait(7_900);
  expect(sees('Copied')).toBe(true);
  wait(200);
  expect(sees('Copied')).toBe(false);
  expect(sees('Phase removed')).toBe(true);
  wait(4_000);
  expect(sees('Phase removed')).toBe(false);
});

test('while the pointer rests on the toasts no time passes', () => {
  show({ message: 'Copied' });
  wait(7_000);
  fireEvent.pointerEnter(screen.getByLabelText('Notifications'));
  wait(60_000);
  expect(sees('Copied')).toBe(true);
  fireEvent.pointerLeave(screen.getByLabelText('Notifications'));
  wait(900);
  expect(sees('Copied')).toBe(true);
  wait(200);
  expect(sees('Copied')).toBe(false);
});

test('a toast that comes while another is read waits too', () => {
  show({ message: 'First' });
  fireEvent.pointerEnter(screen.getByLabelText('Notifications'));
  show({ message: 'Second' });
  wait(60_000);
  expect(sees('Second')).toBe(true);
  fireEvent.pointerLeave(screen.getByLabelText('Notifications'));
  wait(8_100);
  expect(sees('Second')).toBe(false);
});

test('undo is done once, and the toast is gone', () => {
  const undo = vi.fn();
  show({ message: 'Phase removed', action: { label: 'Undo', perform: undo } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(sees('Phase removed')).toBe(false);
});

test('the second click of a double-click does nothing to the toast that came under the pointer', () => {
  const undo = vi.fn();
  show({ message: 'Phase removed', action: { label: 'Undo', perform: undo } });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }), { detail: 2 });
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }), { detail: 2 });
  expect(undo).not.toHaveBeenCalled();
  expect(sees('Phase removed')).toBe(true);
});

test('the focus goes back where it was before the toast', () => {
  const button = document.body.appendChild(document.createElement('button'));
  show({ message: 'Copied' });
  act(() => button.focus());
  const dismiss = screen.getByRole('button', { name: 'Dismiss' });
  act(() => dismiss.focus());
  fireEvent.focusIn(dismiss, { relatedTarget: button });
  fireEvent.keyDown(dismiss, { key: 'Escape' });
  expect(sees('Copied')).toBe(false);
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('the focus goes back too when the toast it was in is put away by itself', () => {
  const button = document.body.appendChild(document.createElement('button'));
  let putAway = () => {};
  act(() => {
    putAway = showToast({ message: 'Removed', action: { label: 'Undo', perform: () => {} } });
  });
  act(() => button.focus());
  const offer = screen.getByRole('button', { name: 'Undo' });
  act(() => offer.focus());
  fireEvent.focusIn(offer, { relatedTarget: button });
  act(() => putAway());
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('what is urgent interrupts and stays until it is put away', () => {
  show({ message: 'The plan could not be saved', tone: 'bad', urgent: true });
  wait(600_000);
  expect(screen.getByRole('alert').textContent).toContain('The plan could not be saved');
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(sees('The plan could not be saved')).toBe(false);
});

test('a later toast about the same thing replaces the earlier one', () => {
  show({ message: 'Removed T004', about: 'remove' });
  show({ message: 'Removed T005', about: 'remove' });
  expect(sees('Removed T004')).toBe(false);
  expect(screen.getByRole('status').textContent).toContain('Removed T005');
});
