import type { Page } from '@playwright/test';
import { expect, test } from './quietPage.ts';

/** Far beside every dialog. */
const beside = (page: Page) => page.mouse.click(4, 400);

test('a double-click on what opens a dialog leaves it open', async ({ page }) => {
  await page.goto('/');
  for (const name of ['Paste markdown', 'Phased Feature']) {
    await page.getByRole('button', { name }).first().dblclick();
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await beside(page);
    await expect(dialog).toBeHidden();
  }
});

test('words typed in a dialog outlive a press beside it, and Escape', async ({ page }) => {
  await page.goto('/');
  const open = () => page.getByRole('button', { name: 'Paste markdown' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Paste markdown' });
  const words = dialog.getByRole('textbox', { name: 'Markdown' });
  await open();
  await words.pressSequentially('# Shop');
  await beside(page);
  await expect(words).toHaveValue('# Shop');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open();
  await expect(words).toHaveValue('# Shop');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await open();
  await expect(words).toHaveValue('');
});
