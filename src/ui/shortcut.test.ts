import { expect, test } from 'vitest';
import { ariaShortcut, shortcutLabel } from '@/ui/shortcut';

test.each([
  ['Mod+K', '⌘K', 'Ctrl K'],
  ['Mod+Shift+Z', '⌘⇧Z', 'Ctrl Shift Z'],
  ['Alt+ArrowUp', '⌥↑', 'Alt ↑'],
  ['?', '?', '?'],
  ['Escape', 'Esc', 'Esc'],
])('%s is printed as %s on Apple keyboards, as %s on others', (shortcut, apple, other) => {
  expect(shortcutLabel(shortcut, true)).toBe(apple);
  expect(shortcutLabel(shortcut, false)).toBe(other);
});

test('assistive technology gets the names of the keys', () => {
  expect(ariaShortcut('Mod+K', true)).toBe('Meta+K');
  expect(ariaShortcut('Mod+K', false)).toBe('Control+K');
  expect(ariaShortcut('Alt+ArrowUp', false)).toBe('Alt+ArrowUp');
});
