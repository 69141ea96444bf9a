import { expect, test } from 'vitest';
import type { DraftRecord } from '@/storage/draft';
import { daysLeft } from './daysLeft.ts';

const day = 86_400_000;
const about = { name: 'a', template: null, done: 0, total: 0, problems: 0, createdAt: 0, updatedAt: 0 };
const deleted: DraftRecord = { id: 'a', damaged: false, deletedAt: 100 * day, about };

test.each([
  [100 * day, 30],
  [101 * day + 1, 28],
  [129 * day + 1, 0],
  [200 * day, 0],
])('at %d there are %d days left', (now, days) => {
  expect(daysLeft(deleted, now)).toBe(days);
});

test('an edit after the deletion starts the time anew, as it does for the bin', () => {
  const edited: DraftRecord = { ...deleted, about: { ...about, updatedAt: 110 * day } };
  expect(daysLeft(edited, 110 * day)).toBe(30);
});
