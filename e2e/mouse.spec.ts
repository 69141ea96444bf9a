import { expect, test } from './quietPage.ts';
import { fieldIn, formOf, openStep, startPlan, stepsOf } from './writePlan.ts';

test('the list of steps and the preview follow what is written', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await startPlan(page, 'Phased feature plan');
  const next = formOf(page).getByRole('button', { name: 'Next', exact: true });
  while (await next.isEnabled()) await next.click();
  await expect(stepsOf(page).locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await openStep(page, 'Phase 2');
  const lines = Array.from({ length: 30 }, (_, at) => `Call number ${at + 1}`);
  await fieldIn(page, 'F010').focus();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, lines.join('\n'));
  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview.getByText('Call number 30')).toBeInViewport();
});
