import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawn } from './drawn.fixture.ts';
import { expectExact, expectReadable } from './faithful.fixture.ts';

const folder = process.env.PLANFORM_CORPUS ?? '';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

test('there are real plans to draw', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s is drawn whole, every word and every box in its place', (name) => {
  const markdown = readFileSync(join(folder, name), 'utf8');
  const nodes = drawn(markdown, '', true);
  expectExact(nodes, markdown);
  expectReadable(nodes, markdown);
});
