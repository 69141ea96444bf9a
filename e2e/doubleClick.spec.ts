import type { Page } from '@playwright/test';
import { expect, test } from './quietPage.ts';
import { pastePlan } from './writePlan.ts';

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

test('a double-click mends one finding, not the one that takes its place too', async ({ page }) => {
  const lines = Array.from({ length: 4 }, (_, at) => `- [ ] T00${at + 1} [US1] [P] Paint \`wall${at}.md\`\n`);
  await pastePlan(page, `# Shop\n\n## Phase 1: User Story 1 - Till\n\n${lines.join('')}`);
  await page.getByRole('button', { name: /^4 problems$/ }).click();
  const findings = page.getByRole('region', { name: '[P] behind the story' }).getByRole('listitem');
  await expect(findings).toHaveCount(4);
  await findings.first().getByRole('button').nth(1).dblclick();
  await expect(page.getByRole('button', { name: /^3 problems$/ })).toBeVisible();
  await expect(findings).toHaveCount(3);
});
