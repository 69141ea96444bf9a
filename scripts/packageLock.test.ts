import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../package-lock.json', import.meta.url);
const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync(file, 'utf8'));

test('the lock can be installed on every platform: each native package is in it', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(1);
  expect(missing(lock.packages)).toEqual([]);
});

test('a native package that the lock leaves out is found', () => {
  const packages = {
    'node_modules/a': {
      optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0', 'a-windows': '1.0.0' },
    },
    'node_modules/a-linux': {},
    'node_modules/a/node_modules/a-mac': {},
  };
  expect(missing(packages)).toEqual(['node_modules/a wants a-windows']);
});

test('the lock names no registry, so that any mirror will do', () => {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});

function missing(packages: Readonly<Record<string, Entry>>): readonly string[] {
  const present = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/'))));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(`node_modules/${name}`))
      .map((name) => `${path} wants ${name}`),
  );
}
