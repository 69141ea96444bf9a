import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile } from './countWhile.ts';

test('as many are counted as stand before a place', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (some, most) => {
      const rising = some.toSorted((a, b) => a - b);
      expect(countWhile(rising, (each) => each <= most)).toBe(some.filter((each) => each <= most).length);
    }),
  );
});
