import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reached } from '@/core/workflow/reached.fixture';
import { arrowId, type Arrow } from './chart.ts';
import { reduce } from './reduce.ts';

const ends = ['a', 'b', 'c', 'd', 'e', 'f'];
const arrows: fc.Arbitrary<readonly Arrow[]> = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...ends),
      to: fc.constantFrom(...ends),
      kind: fc.constantFrom<Arrow['kind']>('stated', 'order'),
    }),
    { selector: arrowId, maxLength: 20 },
  )
  .map((all) => all.filter(({ from, to }) => from !== to));

test('fewer arrows say the same', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      const fewer = reduce(all);
      expect(reached(fewer, ends)).toEqual(reached(all, ends));
      expect(fewer.filter(({ kind }) => kind === 'stated')).toEqual(
        all.filter(({ kind }) => kind === 'stated'),
      );
    }),
  );
});

test('none is left that others say', () => {
  fc.assert(
    fc.property(arrows, (all) => {
      const fewer = reduce(all);
      for (const arrow of fewer.filter(({ kind }) => kind === 'order')) {
        const others = fewer.filter((other) => other !== arrow);
        expect(reached(others, ends)).not.toContain(`${arrow.from}${arrow.to}`);
      }
    }),
  );
});

test.each([
  ['a→b→c', 'ab bc ac', 'ab bc'],
  ['a diamond', 'ab ac bd cd ad', 'ab ac bd cd'],
  ['a way round and back', 'ab ba', 'ab ba'],
])('%s', (_, before, after) => {
  const read = (words: string) =>
    words.split(' ').map(([from = '', to = '']): Arrow => ({ from, to, kind: 'order' }));
  expect(reduce(read(before))).toEqual(read(after));
});
