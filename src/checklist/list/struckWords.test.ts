import { expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { itemsOf } from '../taskItems.ts';
import { struckWords } from './struckWords.ts';

test.each([
  ['- [ ] T001 ~~Do *it*~~ – why\n', '~~Do *it*~~ – why'],
  ['- [ ] ~~F005 Paint it~~ – no time\n', '~~Paint it~~ – no time'],
  ['- [ ] **~~F005 Paint it~~** – no time\n', '~~Paint it~~ – no time'],
  ['- [x] ~~T001 [P] Do it~~\n', '~~Do it~~'],
  ['- [ ] ~~T001~~\n', ''],
])('the strike-through ends where it ends in the file: %s', (text, words) => {
  const [item] = itemsOf(readPlan(text, anyPlan));
  expect(item?.state).toBe('skipped');
  expect(struckWords(item?.words ?? '')).toBe(words);
});
