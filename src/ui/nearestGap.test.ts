import { expect, test } from 'vitest';
import { nearestGap } from '@/ui/nearestGap';

const row = (id: string, top: number, left = 0) => ({ id, box: { left, top, width: 100, height: 40 } });
const rows = [row('a', 0), row('b', 40), row('c', 80)];

const gapNumber = (pointer: { x: number; y: number }) => {
  const gap = nearestGap(pointer, rows);
  return rows.findIndex(({ id }) => id === gap?.id) + (gap?.after ? 1 : 0);
};

test.each([
  ['in the upper half of the second row', { x: 50, y: 45 }, 1],
  ['in the lower half of the second row', { x: 50, y: 70 }, 2],
  ['above everything', { x: 50, y: -30 }, 0],
  ['below everything', { x: 50, y: 300 }, 3],
  ['beside the list', { x: 400, y: 45 }, 1],
])('%s the row drops into the nearest gap', (_, pointer, expected) => {
  expect(gapNumber(pointer)).toBe(expected);
});

test('the list under the pointer wins over a nearer row of the list beside it', () => {
  expect(nearestGap({ x: 250, y: 10 }, [row('a', 10), row('z', 60, 200)])?.id).toBe('z');
});

test('nowhere to drop', () => {
  expect(nearestGap({ x: 0, y: 0 }, [])).toBeUndefined();
});
