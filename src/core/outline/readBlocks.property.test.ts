import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.fixture.ts';
import { brokenRanges } from './brokenRanges.fixture.ts';
import { differences } from './differences.fixture.ts';
import { hostileCharacters, hostileDocument } from './hostile.fixture.ts';
import { readBlocks } from './readBlocks.ts';

const anyText = () => fc.oneof(hostileDocument(), hostileCharacters(), fc.string({ unit: 'binary' }));

test('any text is read, and every word of it lies in one block', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(brokenRanges(text, readBlocks(text))).toEqual([]);
    }),
    { numRuns: runs() },
  );
});

test('documents of hostile lines are read as remark reads them', () => {
  fc.assert(
    fc.property(hostileDocument(), (text) => {
      expect(differences(text)).toEqual([]);
    }),
    { numRuns: runsOfRemark() },
  );
});

test('texts of hostile characters are read as remark reads them', () => {
  fc.assert(
    fc.property(hostileCharacters(), (text) => {
      expect(differences(text)).toEqual([]);
    }),
    { numRuns: runsOfRemark() },
  );
});

/** remark takes about a millisecond for such a text. */
function runsOfRemark(): number {
  return Math.min(runs(), 20_000);
}
