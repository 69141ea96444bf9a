import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from './main.ts';

const folder = process.env.PLANFORM_CORPUS ?? '';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);

test.each(files)('%s is checked and listed', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const check = await command('check --format json', bytes);
  const [{ findings }] = JSON.parse(check.out);
  const isFaulty = findings.some(({ severity }: { severity: string }) => severity === 'error');
  expect(check.code).toBe(isFaulty ? 1 : 0);
  const sarif = await command('check --format sarif', bytes);
  expect(JSON.parse(sarif.out).runs[0].results).toHaveLength(findings.length);
  expect((await command('list', bytes)).out).toMatch(/tasks done|no tasks/);
  const list = await command('list --json', bytes);
  expect(list.code).toBe(0);
  expect(JSON.parse(list.out).tasks).toBeInstanceOf(Array);
});

async function command(words: string, input: Uint8Array) {
  let out = '';
  const code = await main(
    words.split(' '),
    {
      read: () => Promise.reject(new Error('no file')),
      readInput: () => Promise.resolve(input),
      write: () => Promise.reject(new Error('no file')),
      out: (said) => void (out += said),
      err: () => undefined,
    },
    '0',
  );
  return { code, out };
}
