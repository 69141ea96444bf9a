import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from './differences.fixture.ts';

const folder = process.env.PLANFORM_CORPUS ?? '.';
const plans = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

test('there are plans to read', () => expect(plans).not.toEqual([]));

test.each(plans)('%s is read as remark reads it', (name) => {
  expect(differences(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
});
