import type { Page } from '@playwright/test';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { fieldIn, startPlan } from './writePlan.ts';

/** The link that the person sees, of the open plan. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share a link' });
  await expect(dialog).toContainText('anyone with the link can read the plan');
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await expect(dialog).toContainText(`${link.length.toLocaleString('en')} characters: `);
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

test('a link shows the plan to whoever opens it, and touches no draft', async ({ page, context }) => {
  await startPlan(page, 'Task plan');
  await fieldIn(page, 'Title').fill('Retry webhooks für Öl');
  const sent = await downloadPlan(page);
  const link = await sharedLink(page);
  await fieldIn(page, 'Title').fill('Changed since');

  const reader = await context.newPage();
  const drafts = reader.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await reader.goto(link);
  await expect(reader.getByText('A shared plan, only to look at')).toBeVisible();
  const preview = reader.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('heading', { name: 'Retry webhooks für Öl' })).toBeVisible();
  await expect(preview.getByRole('checkbox').first()).toBeDisabled();
  await reader.getByRole('link', { name: 'Planform: all plans and templates' }).click();
  await expect(drafts).toHaveText([/Changed since/]);

  await reader.goBack();
  await reader.getByRole('button', { name: 'Add to my drafts' }).click();
  await expect(fieldIn(reader, 'Title')).toHaveValue('Retry webhooks für Öl');
  expect((await downloadPlan(reader)).bytes.equals(sent.bytes)).toBe(true);
  await reader.getByRole('link', { name: 'Planform: all plans and templates' }).click();
  await expect(drafts).toHaveText([/Retry webhooks für Öl/, /Changed since/]);
  await drafts.getByRole('link', { name: 'Changed since' }).click();
  await expect(fieldIn(reader, 'Title')).toHaveValue('Changed since');
});

test('a link that did not arrive whole says what is wrong with it, and opens nothing', async ({ page }) => {
  await startPlan(page, 'Feature brief');
  const link = await sharedLink(page);
  const middle = Math.floor(link.length / 2);
  const other = link.charAt(middle) === 'a' ? 'b' : 'a';
  const sentences = [
    [link.slice(0, -20), 'This link was cut short on its way: its end is missing.'],
    [link.slice(0, middle) + other + link.slice(middle + 1), 'This link was changed on its way'],
    [link.replace('#p1.', '#p9.'), 'This link was made by a newer version of Planform.'],
    [`${link.replace(/#.*/s, '')}#p1`, 'This link was cut short on its way'],
  ] as const;
  for (const [address, sentence] of sentences) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeAttached();
    await expect(page.getByText(sentence)).toContainText(
      'Nothing was opened, and your plans are as they were.',
    );
  }
  await page.getByRole('main').getByRole('link', { name: 'All plans and templates' }).click();
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toHaveCount(1);

  await page.goto(`${link}).`);
  await expect(page.getByText('A shared plan, only to look at')).toBeVisible();
});
