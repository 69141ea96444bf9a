// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '@/ui/announcements';
import { Announcer } from '@/ui/Announcer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  act(() => {
    vi.runAllTimers();
  });
  vi.useRealTimers();
  cleanup();
});

const said = () => [...screen.getByRole('log').querySelectorAll('p')].map((line) => line.textContent);

test('every message is said, in order, the same one twice too', () => {
  render(<Announcer />);
  act(() => {
    announce('Saved');
    announce('T004 moved to 2 of 5');
    announce('Saved');
  });
  expect(said()).toEqual(['Saved', 'T004 moved to 2 of 5', 'Saved']);
});

test('the region stands before the first message and is polite', () => {
  render(<Announcer />);
  expect(screen.getByRole('log').getAttribute('aria-live')).toBe('polite');
  expect(said()).toEqual([]);
});

test('what was said is cleared away, what came later stays', () => {
  render(<Announcer />);
  act(() => announce('First'));
  act(() => {
    vi.advanceTimersByTime(6_000);
  });
  act(() => announce('Second'));
  act(() => {
    vi.advanceTimersByTime(1_000);
  });
  expect(said()).toEqual(['Second']);
});
