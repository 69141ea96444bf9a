import type { Page } from '@playwright/test';
import { boxIn, checklistPlan as plan, openChecklist } from './checklistPlan.ts';
import { dragTo, watchDragImage } from './drag.ts';
import { press } from './keyboard.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { formOf, openStep, pastePlan, stepsOf } from './writePlan.ts';

const gripOf = (page: Page, id: string) => page.getByRole('button', { name: `More for ${id}` });
const rowOf = (page: Page, id: string) => page.getByRole('listitem').filter({ has: boxIn(page, id) });
const savedPlan = async (page: Page) => (await downloadPlan(page)).bytes.toString();

test('a drag says what is dragged and where it would land, and Escape takes it back', async ({ page }) => {
  const dragImage = await watchDragImage(page);
  await openChecklist(page);
  await dragTo(page, gripOf(page, 'F001'), rowOf(page, 'F003'), 'bottom');
  await expect(rowOf(page, 'F003')).toHaveAttribute('data-drop-edge', 'bottom');
  expect(await dragImage()).toBe('F001');
  await page.mouse.move(0, 0, { steps: 4 });
  await expect(page.locator('[data-drop-edge]')).toHaveCount(0);
  await page.mouse.up();

  await dragTo(page, gripOf(page, 'F001'), rowOf(page, 'F003'), 'top');
  await expect(rowOf(page, 'F003')).toHaveAttribute('data-drop-edge', 'top');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-drop-edge]')).toHaveCount(0);
  await page.mouse.up();
  expect(await savedPlan(page)).toBe(plan);

  await gripOf(page, 'F001').click();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('the tasks that are selected are dragged together', async ({ page }) => {
  const dragImage = await watchDragImage(page);
  await openChecklist(page);
  await boxIn(page, 'F001').focus();
  await press(page, 'v', 'Shift+J');
  await dragTo(page, gripOf(page, 'F001'), rowOf(page, 'T001'), 'bottom');
  expect(await dragImage()).toBe('2 tasks');
  await page.mouse.up();
  await expect(page.getByRole('checkbox', { name: /^[TF]0\d\d/ }).nth(1)).toHaveAccessibleName(/^F001/);
  expect(await savedPlan(page)).toMatch(/T001 .*\n- \[ \] F001 .*\n- \[ \] F002 /);
});

test('a row and a step of the form are dragged', async ({ page }) => {
  await pastePlan(page, plan);
  const step = (name: string) => stepsOf(page).getByRole('button', { name, exact: false }).first();
  await dragTo(page, step('1 Till'), step('2 Staff'), 'bottom');
  await page.mouse.up();
  await expect(step('1 Staff')).toBeVisible();

  await openStep(page, '2 Till');
  const row = (id: string) => formOf(page).getByRole('listitem').filter({ hasText: id }).first();
  const grip = row('F003').getByRole('button', { name: /^Move or change F003/ });
  await dragTo(page, grip, row('F001'), 'top');
  await page.mouse.up();
  expect(await savedPlan(page)).toMatch(/F003 .*\n- \[ \] F001 .*\n- \[ \] F002 /);
});

/** A task with parts, one of which has a note. */
const nested = plan.replace(
  '- [ ] F002 ',
  '  - [ ] F005 Ask three shops\n  - [ ] F006 Ask for a rebate\n    - by letter\n- [ ] F002 ',
);

test('what is dropped after a task lands after its parts, where the line is, and it never lands in its own', async ({
  page,
}) => {
  await openChecklist(page, nested);
  await dragTo(page, gripOf(page, 'F001'), rowOf(page, 'F006'), 'bottom');
  await expect(page.locator('[data-dragged]')).toHaveCount(1);
  await expect(page.locator('[data-drop-edge]')).toHaveCount(0);
  await page.mouse.up();
  await dragTo(page, gripOf(page, 'F003'), rowOf(page, 'F001'), 'bottom');
  await expect(page.locator('[data-drop-edge]')).toHaveCount(1);
  await expect(rowOf(page, 'F006')).toHaveAttribute('data-drop-edge', 'bottom');
  await page.mouse.up();
  expect(await savedPlan(page)).toMatch(/F001 .*\n {2}.*\n {2}.*\n {4}- by letter\n- \[ \] F003 /);
});

test('in the form too the line is below the notes of a row, and a row is not dropped in its own', async ({
  page,
}) => {
  await pastePlan(page, nested);
  await openStep(page, '1 Till');
  const row = (words: string) => formOf(page).getByRole('listitem').filter({ hasText: words }).first();
  const grip = (id: string) => row(id).getByRole('button', { name: /^Move or change/ });
  await dragTo(page, grip('F001'), row('by letter'), 'top');
  await expect(page.locator('[data-dragged]')).toHaveCount(1);
  await expect(page.locator('[data-drop-edge]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Notifications' })).toHaveText('');
  await grip('F003').scrollIntoViewIfNeeded();
  await dragTo(page, grip('F003'), row('F001'), 'bottom');
  await expect(row('by letter')).toHaveAttribute('data-drop-edge', 'bottom');
  await page.mouse.up();
  expect(await savedPlan(page)).toMatch(/- by letter\n- \[ \] F003 /);
});
