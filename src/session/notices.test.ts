import { expect, test } from 'vitest';
import { takeNotices, tell, tellRefusal, withdraw } from './notices.ts';

test('what was told is shown once, in order', () => {
  tell({ message: 'First' });
  withdraw('first');
  tell({ message: 'Second', about: 'second' });
  expect(takeNotices()).toEqual([
    { message: 'First' },
    { withdrawn: 'first' },
    { message: 'Second', about: 'second' },
  ]);
  expect(takeNotices()).toEqual([]);
});

test('a refusal is told with its reason, at once', () => {
  tellRefusal({ refused: 'Not done: the plan is as it was.' });
  expect(takeNotices()).toEqual([
    { message: 'Not done: the plan is as it was.', tone: 'warn', urgent: true, about: 'refusal' },
  ]);
});

test('a change that was made is nothing to tell', () => {
  tellRefusal(undefined);
  expect(takeNotices()).toEqual([]);
});
