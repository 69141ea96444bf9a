import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planform } from './planform.ts';

test('a plan is checked and mended from a terminal', async () => {
  const file = test.info().outputPath('tasks.md');
  writeFileSync(file, '# Tasks: A\r\n\r\n## Phase 1: B\r\n\r\n- [ ] T001 a\r\n- [ ] T001 b\r\n');
  const found = await planform('check', file);
  expect(found.code).toBe(1);
  expect(found.out).toContain('T001');
  expect(await planform('check', '--fix', '--show', 'error', file)).toEqual({
    code: 0,
    out: 'Nothing found in 1 file. 1 mended.\n',
  });
  expect(readFileSync(file, 'utf8')).toBe(
    '# Tasks: A\r\n\r\n## Phase 1: B\r\n\r\n- [ ] T001 a\r\n- [ ] T002 b\r\n',
  );
  expect((await planform('list', file)).out).toContain('0 of 2 tasks done');
  const beside = await planform('check', `${file}.gone`, file, test.info().outputDir);
  expect(beside).toMatchObject({ code: 2, out: expect.stringContaining('in 1 file') });
});

test('the examples that we ship are well', async () => {
  const folder = join('src', 'templates');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('example.md'))
    .map((name) => join(folder, name));
  expect(files.length).toBeGreaterThan(4);
  const { code, out } = await planform('check', '--fail', 'warning', '--show', 'warning', ...files);
  expect(code).toBe(0);
  expect(out).toContain(`0 errors, 0 warnings in ${files.length} files.`);
});
