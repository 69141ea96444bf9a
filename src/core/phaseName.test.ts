import { expect, test } from 'vitest';
import { phaseName } from './phaseName.ts';

test.each([
  ['Phase 2: Retry worker', 'Phase 2'],
  ['Phase 2: Foundational (Blocking Prerequisites)', 'Phase 2'],
  ['Milestone IV', 'Milestone IV'],
  ['Polish', '“Polish”'],
])('%s is %s', (title, name) => {
  expect(phaseName(title)).toBe(name);
});
