// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Theme from '@/ui/theme';

let system: { matches: boolean; change: () => void };
let theme: typeof Theme;

beforeEach(async () => {
  const listeners: (() => void)[] = [];
  system = { matches: false, change: () => listeners.forEach((listener) => listener()) };
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return system.matches;
    },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  }));
  vi.resetModules();
  theme = await import('@/ui/theme');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const shown = () => document.documentElement.dataset['theme'];
const memory = (kept: string | null) => ({ read: () => kept, write: vi.fn() });
const systemTurns = (dark: boolean) =>
  act(() => {
    system.matches = dark;
    system.change();
  });

test('without a choice the theme is the system’s, and follows it', () => {
  theme.startTheme(memory(null));
  expect(shown()).toBe('light');
  systemTurns(true);
  expect(shown()).toBe('dark');
});

test('a choice is shown at once, kept, and no longer follows the system', () => {
  const kept = memory(null);
  theme.startTheme(kept);
  theme.applyTheme('dark');
  expect(shown()).toBe('dark');
  expect(kept.write).toHaveBeenCalledWith('dark');
  systemTurns(true);
  systemTurns(false);
  expect(shown()).toBe('dark');
});

test('the kept choice is taken up, and not written again', () => {
  const kept = memory('dark');
  theme.startTheme(kept);
  expect(shown()).toBe('dark');
  expect(kept.write).not.toHaveBeenCalled();
});

test('what cannot be a choice is read as the system’s', () => {
  theme.startTheme(memory('sepia'));
  expect(shown()).toBe('light');
});

test('a screen sees the choice and what it comes to', () => {
  const { useTheme, applyTheme, startTheme } = theme;
  function Shown() {
    const { choice, theme: now } = useTheme();
    return <output>{`${choice}: ${now}`}</output>;
  }
  startTheme(memory(null));
  render(<Shown />);
  systemTurns(true);
  expect(screen.getByRole('status').textContent).toBe('system: dark');
  act(() => applyTheme('light'));
  expect(screen.getByRole('status').textContent).toBe('light: light');
});
