import type { Page } from '@playwright/test';

/** Opens a menu by its button's name and chooses an entry. */
export async function chooseInMenu(page: Page, menu: string | RegExp, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: entry }).click();
}
