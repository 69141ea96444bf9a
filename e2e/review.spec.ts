import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { dropFile } from './dropFile.ts';
import { downloadPlan } from './planFile.ts';
import { planform } from './planform.ts';
import { showView } from './writePlan.ts';
import { withChanges } from './withChanges.ts';

/** As somebody's agent left it: with errors of every sort that an import shows. */
const plan = [
  '# Tasks: Export invoices as PDF',
  '',
  '## Phase 1: Setup',
  '',
  '- [x] T001 Add the folder `src/export/` with its `README.md`',
  '- [x] T001 [P] Add the key `export.folder` to `config/app.yaml`',
  '- [ ] **T003** [P] Describe the format in `docs/export.md` (depends on T099)',
  '',
  '## Phase 2: User Story 1 - One invoice (Priority: P1)',
  '',
  'Only what an accountant asks for',
  '---',
  '',
  '- [ ] T004 [US1] [P] Draw one page in `src/export/page.ts` (depends on T005)',
  '- [ ] T005 [P] [US1] Number the pages in `src/export/number.ts` (depends on T004)',
  '- [ ] T006 [US1] \\[P\\] Name the file in `src/export/name.ts`',
  '',
].join('\r\n');

const mended: readonly (readonly [from: string, to: string])[] = [
  ['T001 [P] Add the key', 'T002 [P] Add the key'],
  ['**T003** [P]', 'T003 [P]'],
  [' (depends on T099)', ''],
  ['asks for\r\n---', 'asks for\r\n\r\n---'],
  ['T004 [US1] [P]', 'T004 [P] [US1]'],
  [' (depends on T005)', ''],
  ['T005 [P] [US1]', 'T005 [US1]'],
  ['T006 [US1] \\[P\\]', 'T006 [P] [US1]'],
];

test('a foreign plan is understood, mended, and clean from a terminal too', async ({ page }, info) => {
  const path = info.outputPath('tasks.md');
  await writeFile(path, plan);
  expect((await planform('check', path)).code).toBe(1);
  await page.goto('/');
  await dropFile(page, path);
  await page.getByRole('button', { name: /^\d+ problems$/ }).click();
  await expect(page.getByRole('heading', { name: 'Review' })).toBeFocused();

  const missing = kind(page, 'Waits for a task that is not there');
  await missing.getByRole('button', { name: /^Why/ }).click();
  await expect(missing.getByText(/^From: /)).toBeVisible();
  await missing.getByRole('button', { name: /^T003 waits for T099/ }).click();
  await expect(page.getByRole('textbox', { name: /^T003/ })).toBeFocused();
  await missing.getByRole('button', { name: /^Take T099 out/ }).click();
  await expect(missing).toBeHidden();

  await mend(page, 'ID used twice');
  await mend(page, 'Line of dashes that makes a heading');
  await mend(page, 'ID written in another form');
  await mend(page, 'Escaped marker');
  await mendAll(page, '[P] behind the story');

  await kind(page, 'Tasks that wait for each other')
    .getByRole('button', { name: /^A circle: / })
    .click();
  const words = page.getByRole('textbox', { name: /^T004/ });
  await words.press('ControlOrMeta+End');
  for (const _ of ' (depends on T005)') await page.keyboard.press('Backspace');
  await expect(kind(page, 'Parallel task that waits')).not.toContainText('T004 is [P]');
  await mend(page, 'Parallel task that waits');
  await expect(page.getByRole('button', { name: /^0 problems$/ })).toBeVisible();

  const file = await downloadPlan(page);
  expect(file.bytes.toString()).toBe(withChanges(plan, mended));
  await writeFile(path, file.bytes);
  expect(await planform('check', '--show', 'warning', path)).toEqual({
    code: 0,
    out: 'Nothing found in 1 file.\n',
  });
});

test('problems stand where they are: at the step, the row and in the margin', async ({ page }, info) => {
  const path = info.outputPath('tasks.md');
  await writeFile(path, plan);
  await page.goto('/');
  await dropFile(page, path);
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /Setup/ });
  await expect(step).toContainText('3 problems');
  await step.click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: /^T003/ }) });
  await row.getByRole('button', { name: 'Take T099 out' }).click();
  await expect(step).toContainText('2 problems');

  await showView(page, 'Markdown');
  const marks = page.locator('.cm-lint-marker-error');
  await expect(marks).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Markdown of the plan' }).press('ControlOrMeta+Home');
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Give it the next free ID, T002' }).click();
  await expect(marks).toHaveCount(2);

  await page.getByRole('link', { name: 'Planform' }).click();
  await expect(page.getByText(/· \d+ problems/)).toBeVisible();
});

test('what is silenced in the plan is listed, and shown again leaves the file as it was', async ({
  page,
}, info) => {
  const path = info.outputPath('tasks.md');
  await writeFile(path, plan);
  await page.goto('/');
  await dropFile(page, path);
  await page.getByRole('button', { name: /^\d+ problems$/ }).click();
  const twice = kind(page, 'ID used twice');
  await twice.hover();
  await twice.getByRole('button', { name: /^Silence here/ }).click();
  await expect(twice).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: /^\d+ problems$/ }).click();
  const silenced = kind(page, 'Silenced in this plan');
  await expect(silenced.getByRole('listitem')).toContainText('hides 1 finding');
  await silenced.getByRole('button', { name: 'Show again: ID used twice' }).click();
  await expect(twice).toBeVisible();
  await expect(silenced).toBeHidden();
  expect((await downloadPlan(page)).bytes.toString()).toBe(plan);
});

function kind(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name: 'Review' }).getByRole('region', { name });
}

/** Mends the one finding of a kind. */
async function mend(page: Page, name: string): Promise<void> {
  await kind(page, name).getByRole('listitem').getByRole('button').nth(1).click();
  await expect(kind(page, name)).toBeHidden();
}

/** Looks at the lines that change, and changes them. */
async function mendAll(page: Page, name: string): Promise<void> {
  await kind(page, name)
    .getByRole('button', { name: /^Mend all/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Mend all/ });
  await expect(dialog.getByRole('list', { name: 'Lines that change' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
  await dialog.getByRole('button', { name: 'Change these lines' }).click();
  await expect(kind(page, name)).toBeHidden();
}
