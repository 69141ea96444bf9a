import { expect, test } from 'vitest';
import { menuTarget } from '@/ui/menuTarget';

const names = ['Move up', 'Move down', 'Duplicate', 'Remove', 'Rename'];
const press = (key: string, timeStamp = 0) => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});
const go = (at: number, key: string) => menuTarget(names, at, press(key), { text: '', at: -Infinity });

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 4, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 4],
  ['ArrowUp', 3, 2],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['d', 0, 2],
  ['D', 0, 2],
  ['m', 0, 1],
  ['m', 1, 0],
  ['z', 0, undefined],
  ['Enter', 0, undefined],
  [' ', 0, undefined],
])('%s on item %i leads to item %s', (key, at, target) => {
  expect(go(at, key)).toBe(target);
});

test('letters in quick succession are one word', () => {
  const typed = { text: '', at: -Infinity };
  const found = ['r', 'e', 'n'].map((letter, index) =>
    menuTarget(names, 0, press(letter, index * 100), typed),
  );
  expect(found).toEqual([3, 3, 4]);
});

test('a pause begins a new word', () => {
  const typed = { text: '', at: -Infinity };
  menuTarget(names, 0, press('r', 0), typed);
  expect(menuTarget(names, 3, press('d', 5_000), typed)).toBe(2);
});

test('a shortcut is not a letter', () => {
  expect(menuTarget(names, 0, { ...press('d'), ctrlKey: true }, { text: '', at: 0 })).toBeUndefined();
});
