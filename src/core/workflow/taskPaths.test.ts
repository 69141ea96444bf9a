import { expect, test } from 'vitest';
import { pathsIn } from './taskPaths.ts';

test.each([
  ['in `src/a.ts` and src/b/c.tsx, twice src/b/c.tsx.', ['src/b/c.tsx', 'src/a.ts']],
  ['`package.json` and `README.md`', ['package.json', 'README.md']],
  ['see https://example.org/a/b and `https://example.org/x`', []],
  ['24/7, 1/2 and `2024-01-02`', []],
  ['`[Path of a new file]` and `npm test`', []],
  ['routes `app/[id]/page.tsx`', []],
])('in %j are the paths %j', (text, paths) => {
  expect(pathsIn(text)).toEqual(paths);
});
