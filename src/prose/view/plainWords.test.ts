import { expect, test } from 'vitest';
import { plainWords } from './plainWords.ts';

test.each([
  ['Write **all** of `a_b` in [the plan](docs/a.md)', 'Write all of a_b in the plan'],
  ['call `[\\${club.id}_edit:club\\`, "x"`', 'call [${club.id}_edit:club, "x"'],
  ['a \\*star\\* and an `open tick', 'a star and an open tick'],
  ['~~Not this~~ – why', 'Not this – why'],
  ['snake_case stays', 'snake_case stays'],
])('%s', (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});
