import { expect, test } from 'vitest';
import { brokenRanges, countBlocks } from './brokenRanges.fixture.ts';
import { pathological } from './pathological.fixture.ts';
import { readBlocks } from './readBlocks.ts';

const large = pathological(1_000_000);

test.each(pathological(100_000))(
  '$name: 100 KB and 1 MB are read, into blocks in proportion',
  ({ name, text }) => {
    const few = readBlocks(text);
    const many = readBlocks(large.find((other) => other.name === name)?.text ?? '');
    expect(brokenRanges(text, few)).toEqual([]);
    expect(countBlocks(many)).toBeGreaterThanOrEqual(countBlocks(few));
    expect(countBlocks(many)).toBeLessThanOrEqual(12 * countBlocks(few));
  },
);

test('a line of 5 MB, a million newlines, 5 MB of tabs and 10 MB of NUL are read', () => {
  expect(readBlocks('a'.repeat(5_000_000))).toHaveLength(1);
  expect(readBlocks('\n'.repeat(1_000_000))).toEqual([]);
  expect(readBlocks('\t'.repeat(5_000_000))).toEqual([]);
  expect(readBlocks('\0'.repeat(10_000_000))).toHaveLength(1);
});
