import { expect, test } from 'vitest';
import { holds } from './installed.mjs';

const wishes = { dependencies: { a: '1.0.0' }, devDependencies: { b: '^2.0.0' } };
const lock = {
  packages: {
    '': wishes,
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.1.0' },
    'node_modules/b-mac': { version: '2.1.0', optional: true },
  },
};
const done = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.1.0' } } };

test('what npm noted down is what the lock says, native packages of other machines aside', () => {
  expect(holds(wishes, lock, done)).toBe(true);
});

test.each([
  ['a package is missing', wishes, lock, { packages: { 'node_modules/a': { version: '1.0.0' } } }],
  [
    'a version differs',
    wishes,
    lock,
    { packages: { ...done.packages, 'node_modules/a': { version: '1.0.1' } } },
  ],
  ['nothing was installed', wishes, lock, {}],
  ['there is no lock', wishes, {}, done],
  ['package.json has moved on', { ...wishes, dependencies: { a: '1.0.0', c: '1.0.0' } }, lock, done],
])('an installation does not count when %s', (_, wanted, locked, noted) => {
  expect(holds(wanted, locked, noted)).toBe(false);
});
