import { expect, test } from 'vitest';
import { editedAt } from './editedAt.ts';

const now = new Date(2026, 4, 20, 15, 30).getTime();

test.each([
  [new Date(2026, 4, 20, 15, 29, 40), 'Just now'],
  [new Date(2026, 4, 20, 15, 31), 'Just now'],
  [new Date(2026, 4, 20, 15, 26), '4 minutes ago'],
  [new Date(2026, 4, 20, 14, 30), '1 hour ago'],
  [new Date(2026, 4, 20, 0, 5), '15 hours ago'],
  [new Date(2026, 4, 19, 23, 50), 'Yesterday'],
  [new Date(2026, 4, 19, 0, 5), 'Yesterday'],
  [new Date(2026, 4, 16, 12, 0), '4 days ago'],
  [new Date(2026, 4, 12, 12, 0), '12 May'],
  [new Date(2025, 10, 12, 12, 0), '12 Nov 2025'],
])('%s is %s', (at, words) => {
  expect(editedAt(at.getTime(), now)).toBe(words);
});
