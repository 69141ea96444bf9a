// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { navigate } from '@/session/route';
import { editText, openPlan, session } from '@/session/session';
import { anyPlan } from '@/templates/anyPlan';
import { allActions } from './allActions.ts';
import { closeEveryDialog, openDialogNow } from './dialogs.ts';
import { actionFor, isShortcut, listenToShortcuts } from './shortcuts.ts';

const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key press', () => {
  test.each([
    ['Mod+K', { key: 'k', ctrlKey: true }, false, true],
    ['Mod+K', { key: 'k', metaKey: true }, true, true],
    ['Mod+K', { key: 'k', metaKey: true }, false, false],
    ['Mod+K', { key: 'k', ctrlKey: true }, true, false],
    ['Mod+K', { key: 'k' }, false, false],
    ['Mod+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false, false],
    ['Mod+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false, true],
    ['Mod+Z', { key: 'z', ctrlKey: true, altKey: true }, false, false],
    ['Mod+Z', { key: 'я', code: 'KeyZ', ctrlKey: true }, false, true],
    ['Mod+Z', { key: 'y', code: 'KeyZ', ctrlKey: true }, false, false],
  ])('is %s when it is %o (Apple: %3$s)', (shortcut, keys, apple, is) => {
    expect(isShortcut({ ...none, ...keys }, shortcut, apple)).toBe(is);
  });

  test('of one character alone is nobody’s shortcut, so typing does nothing else', () => {
    const characters = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789/?.,+-[]'.split('');
    const taken = characters.filter(
      (key) => actionFor({ ...none, key }, false) ?? actionFor({ ...none, key }, true),
    );
    expect(taken).toEqual([]);
  });
});

test('no two actions share a name for machines or a shortcut', () => {
  const ids = allActions.map(({ id }) => id);
  const keys = allActions.flatMap(({ shortcut, otherShortcuts = [] }) =>
    [shortcut ?? [], otherShortcuts].flat(),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('undo and redo', () => {
  let stop: () => void;

  beforeEach(() => {
    stop = listenToShortcuts();
    document.body.innerHTML = '<input id="field" /><p data-own-history><input id="own" /></p>';
    navigate({ page: 'plan', draft: 'a', view: 'write', query: '' });
    openPlan('one', anyPlan, 'a');
    editText([{ from: 3, to: 3, insert: ' two' }], 'edit');
  });

  afterEach(() => stop());

  function press(id: string, key: string, shiftKey = false): KeyboardEvent {
    const event = new KeyboardEvent('keydown', {
      key,
      shiftKey,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.getElementById(id)?.dispatchEvent(event);
    return event;
  }

  test('are the plan’s, in an input too', () => {
    expect(press('field', 'z').defaultPrevented).toBe(true);
    expect(session.getState().plan.text).toBe('one');
    press('field', 'Z', true);
    expect(session.getState().plan.text).toBe('one two');
    press('field', 'z');
    press('field', 'y');
    expect(session.getState().plan.text).toBe('one two');
  });

  test('with nothing to undo do not fall through to the browser’s own', () => {
    press('field', 'z');
    expect(press('field', 'z').defaultPrevented).toBe(true);
    expect(session.getState().plan.text).toBe('one');
  });

  test('stay with an input that holds no part of the plan', () => {
    expect(press('own', 'z').defaultPrevented).toBe(false);
    expect(session.getState().plan.text).toBe('one two');
  });

  test('leave a key alone that somebody has used', () => {
    document.getElementById('field')?.addEventListener('keydown', (event) => event.preventDefault());
    press('field', 'z');
    expect(session.getState().plan.text).toBe('one two');
  });

  test('leave the home page to the browser', () => {
    navigate({ page: 'home' });
    expect(press('field', 'z').defaultPrevented).toBe(false);
  });

  test('by the browser’s menu are the plan’s as well', () => {
    const event = new InputEvent('beforeinput', {
      inputType: 'historyUndo',
      bubbles: true,
      cancelable: true,
    });
    document.getElementById('field')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(session.getState().plan.text).toBe('one');
  });
});

describe('a question mark', () => {
  let stop: () => void;

  beforeEach(() => {
    stop = listenToShortcuts();
    closeEveryDialog();
    document.body.innerHTML =
      '<button id="button"></button><input id="box" type="checkbox" /><input id="field" /><textarea id="area"></textarea>' +
      '<p id="rich" contenteditable="true"></p><p id="resting" role="textbox" tabindex="0"></p><dialog open><b id="dialog"></b></dialog>';
  });

  afterEach(() => stop());

  test.each([
    ['button', true],
    ['box', true],
    ['field', false],
    ['area', false],
    ['rich', false],
    ['resting', false],
    ['dialog', false],
  ])('typed in %s shows the keys: %s', (id, shows) => {
    const event = new KeyboardEvent('keydown', { key: '?', shiftKey: true, bubbles: true, cancelable: true });
    document.getElementById(id)?.dispatchEvent(event);
    expect(openDialogNow()).toBe(shows ? 'keys' : undefined);
    expect(event.defaultPrevented).toBe(shows);
  });
});
