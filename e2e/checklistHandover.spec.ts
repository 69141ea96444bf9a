import { chooseInMenu } from './chooseInMenu.ts';
import { boxIn, openChecklist } from './checklistPlan.ts';
import { press } from './keyboard.ts';
import { expect, test } from './quietPage.ts';
import { fieldIn } from './writePlan.ts';

test('tasks are handed over as commands, by a pattern of one’s own too, and as a prompt', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await openChecklist(page);
  await chooseInMenu(page, 'More for Phase 2: Staff', /^As commands$/);
  await expect.poll(copied).toBe('/run-task F010 | /run-task F011');
  await page.getByRole('button', { name: 'Copy wave 1 as commands' }).click();
  await expect.poll(copied).toBe('/run-task T001');
  await chooseInMenu(page, 'More for Phase 2: Staff', 'As commands of my own…');
  await page.getByRole('textbox', { name: 'Pattern for one task' }).fill('do {id}');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(copied).toBe('do F010 | do F011');
  await boxIn(page, 'F003').focus();
  await press(page, 'c');
  await expect.poll(copied).toBe('do F003');
  await chooseInMenu(page, 'More for F003', 'As a prompt');
  await expect.poll(copied).toContain('Plug it in at `wall.md`');
});

test('groups, filters and words stand in the address; a task that another view asks for is shown through them', async ({
  page,
}) => {
  await openChecklist(page);
  await page.getByRole('button', { name: 'Group: phase' }).click();
  await page.getByRole('menuitemradio', { name: 'By wave' }).click();
  await expect(page.getByRole('region', { name: 'Now', exact: true }).getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('group', { name: 'Filter tasks' }).getByRole('button', { name: 'Blocked' }).click();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Next', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Now', exact: true })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Find an action' })).toBeFocused();
  await page.keyboard.type('T001');
  await page.keyboard.press('Enter');
  await expect(boxIn(page, 'T001')).toBeFocused();
  await press(page, 'Enter');
  await expect(fieldIn(page, 'T001')).toBeFocused();
});
