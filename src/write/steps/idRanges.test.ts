import { expect, test } from 'vitest';
import { idRanges } from './idRanges.ts';

test.each([
  [[], ''],
  [['T041'], 'T041'],
  [['T041', 'T042', 'T043'], 'T041–T043'],
  [['T041', 'F012', 'T042', 'F014', 'T043'], 'T041–T043, F012, F014'],
  [['T043', 'T041', 'T042', 'T042'], 'T041–T043'],
  [['T09', 'T10', 'T099', 'T100'], 'T09–T10, T099–T100'],
  [['1', '2', 'setup'], '1–2, setup'],
])('%j is told as “%s”', (ids, words) => {
  expect(idRanges(ids)).toBe(words);
});
