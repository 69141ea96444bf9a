import { expect, test } from 'vitest';
import { passingSaid } from './passingSaid.ts';

test.each([
  ['', 0, false, ''],
  ['Ana saw it', 0, false, 'Ana saw it'],
  ['early, 6 tasks open; Ana saw it', 6, true, 'Ana saw it'],
  ['early, 6 tasks open; Ana saw it', 2, true, '6 open then; Ana saw it'],
  ['early, 1 task open', 0, true, '1 open then'],
  ['early, 1 task open', 1, true, ''],
])('the open tasks of a gate are counted once: “%s” with %d open now', (said, open, isEarly, note) => {
  expect(passingSaid(said, open)).toEqual({ isEarly, note });
});
