import { describe, expect, test } from 'vitest';
import { deedOf } from './checklistDeed.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys', () => {
  test.each([
    ['j', {}, 'next'],
    ['K', {}, 'previous'],
    ['J', { shiftKey: true }, 'selectNext'],
    ['x', {}, 'tick'],
    ['e', {}, 'edit'],
    ['/', {}, 'find'],
    ['/', { shiftKey: true }, 'find'],
    ['Escape', {}, 'leave'],
    ['x', { ctrlKey: true }, undefined],
    ['c', { metaKey: true }, undefined],
    ['ArrowDown', {}, undefined],
    ['Delete', {}, undefined],
    ['q', {}, undefined],
  ])('%s with %j, wherever nobody types: %s', (key, held, deed) => {
    expect(deedOf({ ...none, ...held, key }, false)).toBe(deed);
  });

  test.each([
    ['ArrowDown', {}, 'next'],
    ['ArrowDown', { altKey: true }, 'moveDown'],
    ['ArrowUp', { shiftKey: true }, 'selectPrevious'],
    ['Delete', {}, 'delete'],
    ['Enter', {}, 'open'],
  ])('%s with %j, on a task: %s', (key, held, deed) => {
    expect(deedOf({ ...none, ...held, key }, true)).toBe(deed);
  });
});
