import type { Shortcut } from '@/ui/shortcut';
import type { Action } from './action.ts';
import { allActions } from './allActions.ts';
import { shownPlan } from './shownPlan.ts';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key press is a shortcut. Letters are told by the character, and by the key's place where a layout has none. */
export function isShortcut(keys: Keys, shortcut: Shortcut, apple = isApple()): boolean {
  const parts = shortcut.split('+');
  const letter = (parts.at(-1) ?? '').toLowerCase();
  const mod = parts.includes('Mod');
  const held = apple ? keys.metaKey && !keys.ctrlKey : keys.ctrlKey && !keys.metaKey;
  if (mod !== held || (!mod && (keys.metaKey || keys.ctrlKey))) return false;
  if (parts.includes('Alt') !== keys.altKey || parts.includes('Shift') !== keys.shiftKey) return false;
  if (/^[\u0000-\u007f]$/.test(keys.key)) return keys.key.toLowerCase() === letter;
  return keys.code === `Key${letter.toUpperCase()}`;
}

/** The action that a key press asks for, done or not. Every global shortcut holds a modifier, so typing never is one. */
export function actionFor(keys: Keys, apple?: boolean): Action | undefined {
  return allActions.find(({ shortcut, otherShortcuts = [] }) =>
    [...(shortcut === undefined ? [] : [shortcut]), ...otherShortcuts].some((each) =>
      isShortcut(keys, each, apple),
    ),
  );
}

/** The action that a character asks for. Whoever asks has looked that nobody types. */
export function actionForCharacter({ key, ctrlKey, metaKey, altKey }: Keys): Action | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return allActions.find(({ character }) => character === key);
}

/** Listens to the whole page from now on. Returns what ends it. */
export function listenToShortcuts(target: Window = window): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return;
    const action = actionFor(event) ?? (isTyping(event) ? undefined : actionForCharacter(event));
    if (!action || !answers(action, event.target)) return;
    event.preventDefault();
    if (action.available()) action.perform();
  };
  const onBeforeInput = (event: InputEvent): void => {
    const id = { historyUndo: 'undo', historyRedo: 'redo' }[event.inputType];
    const action = allActions.find((each) => each.id === id);
    if (!action || isElsewhere(event.target) || !answers(action, event.target)) return;
    event.preventDefault();
    if (action.available()) action.perform();
  };
  target.addEventListener('keydown', onKeyDown);
  target.addEventListener('beforeinput', onBeforeInput);
  return () => {
    target.removeEventListener('keydown', onKeyDown);
    target.removeEventListener('beforeinput', onBeforeInput);
  };
}

/** Characters go into a text. The true target may be in a shadow tree. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.has(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role=textbox]');
}

const NOT_TYPED: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'range']);

/** A modal dialog keeps the keys for itself. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/**
 * Undo and redo belong to the plan, except in inputs that hold no part of it: these have an undo of their own, and
 * carry `data-own-history`. A key that can do nothing is left to the browser.
 */
function answers({ id, available }: Action, target: EventTarget | null): boolean {
  if (id === 'undo' || id === 'redo')
    return (
      !(target instanceof Element && target.closest('[data-own-history]')) && shownPlan()?.draft !== undefined
    );
  return available();
}

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}
