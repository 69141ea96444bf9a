import { chooseInMenu } from './chooseInMenu.ts';
import { expect, test } from './quietPage.ts';
import { fieldIn, formOf, openStep, startPlan, write } from './writePlan.ts';

test('what is written is there after a reload, at the step where it was written', async ({ page }) => {
  await startPlan(page, 'Task plan');
  await fieldIn(page, 'Title').fill('Retry webhooks');
  await openStep(page, 'Scope');
  await write(page, 'Non-Goals', 'A new queue');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.insertText(' of our own');
  await page.reload();

  await expect(page).toHaveTitle(/Retry webhooks/);
  await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeVisible();
  await expect(fieldIn(page, 'Non-Goals')).toHaveText('A new queue of our own');

  await page.getByRole('link', { name: 'Planform: all plans and templates' }).click();
  await page.getByRole('link', { name: 'Retry webhooks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Start a plan' })).toBeVisible();
});

test('drafts are found, renamed, duplicated, deleted, and come back from the bin', async ({ page }) => {
  for (const [template, title] of [
    ['Feature brief', 'Shared lists'],
    ['Story tasks', 'Invoice search'],
  ] as const) {
    await startPlan(page, template);
    await fieldIn(page, template === 'Feature brief' ? 'Feature' : 'Title').fill(title);
    await page.getByRole('link', { name: 'Planform: all plans and templates' }).click();
  }
  const list = page.getByRole('list', { name: 'Drafts' });
  const rows = list.getByRole('listitem');
  const told = page.getByRole('region', { name: 'Notifications' });
  await expect(rows).toHaveText([
    /Invoice search.*Story tasks · 0 of 31 tasks/,
    /Shared lists.*Feature brief/,
  ]);

  await page.keyboard.press('/');
  await page.keyboard.type('lists');
  await expect(rows).toHaveText([/Shared lists/]);
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(2);

  const brief = rows.filter({ hasText: 'Feature brief' });
  await brief.getByRole('button', { name: /^More about/ }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.keyboard.type('Larder');
  await page.keyboard.press('Enter');
  await expect(brief.getByRole('link', { name: 'Larder' })).toBeFocused();

  await chooseInMenu(page, 'More about Larder', 'Duplicate');
  await expect(list.getByRole('link', { name: 'Larder (copy)' })).toBeVisible();
  await chooseInMenu(page, 'More about Larder', 'Delete');
  await expect(rows).toHaveCount(2);
  await told.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(3);
  await chooseInMenu(page, 'More about Larder', 'Delete');
  await page.reload();
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Bin (1)' }).click();
  const bin = page.getByRole('dialog', { name: 'Bin' });
  await expect(bin.getByRole('listitem')).toContainText(/Kept for (?:29|30) days more/);
  await bin.getByRole('button', { name: 'Restore Larder' }).click();
  await bin.getByRole('button', { name: 'Close' }).click();
  await list.getByRole('link', { name: 'Larder', exact: true }).click();
  await expect(fieldIn(page, 'Feature')).toHaveValue('Shared lists');
  await expect(formOf(page)).toBeVisible();
});
