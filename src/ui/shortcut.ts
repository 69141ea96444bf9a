/**
 * Shortcuts are written as one string, keys joined by `+`: `Mod+K`, `Alt+ArrowUp`, `?`.
 * `Mod` is the command key on Apple devices and Control elsewhere.
 */
export type Shortcut = string;

const appleSigns: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Control: '⌃' };
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Control: 'Ctrl' };
const keySigns: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: 'Space',
};

/** As printed on the person's keyboard: `⌘K`, `Ctrl K`. */
export function shortcutLabel(shortcut: Shortcut, apple = isApple()): string {
  const names = apple ? appleSigns : otherNames;
  const keys = keysOf(shortcut).map((key) => names[key] ?? keySigns[key] ?? key);
  return keys.join(apple ? '' : ' ');
}

/** As `aria-keyshortcuts` wants it: `Meta+K`, `Control+K`. */
export function ariaShortcut(shortcut: Shortcut, apple = isApple()): string {
  return keysOf(shortcut)
    .map((key) => (key === 'Mod' ? (apple ? 'Meta' : 'Control') : key))
    .join('+');
}

function keysOf(shortcut: Shortcut): readonly string[] {
  return shortcut === '+' ? ['+'] : shortcut.split('+');
}

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}
