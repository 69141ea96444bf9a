import { expect, test } from 'vitest';
import { plainWords } from './plainWords.ts';

test.each([
  ['**Prerequisites**: plan.md, spec.md', 'Prerequisites: plan.md, spec.md'],
  ['Phase 1: `[Core Component]`', 'Phase 1: [Core Component]'],
  [
    '*See* __all__ of _it_ in `test_api/a_b.py` and data_model.md',
    'See all of it in test_api/a_b.py and data_model.md',
  ],
  ['~~Old~~ [spec.md](./spec.md) stays', 'Old spec.md stays'],
  ['2 * 3 and 4 \\* 5', '2 * 3 and 4 * 5'],
  ['![a picture](a.png)', 'a picture'],
])('%s is read as %s', (words, read) => {
  expect(plainWords(words)).toBe(read);
});
