import type { Locator, Page } from '@playwright/test';
import { expect, test } from './quietPage.ts';
import { fieldIn, formOf, openStep, pastePlan, startPlan, stepsOf } from './writePlan.ts';

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

test('a press in the empty part of a cell or of a row puts the caret behind its words', async ({ page }) => {
  await pastePlan(
    page,
    '# Plan\n\n## Calls\n\n| What | Why |\n|---|---|\n| One | Two |\n\n- [ ] T001 Three\n',
  );
  await openStep(page, 'Calls');
  const long = 'Words that go on until they need several lines, however wide the column of a table may be. ';
  const cell = page.getByRole('cell').filter({ has: page.getByRole('textbox', { name: 'What, row 1' }) });
  await fieldIn(page, 'Why, row 1').fill(long.repeat(4));
  await pressAtFoot(page, cell);
  await page.keyboard.type('!');
  await expect(fieldIn(page, 'What, row 1')).toHaveValue('One!');

  await fieldIn(page, 'T001').fill(long.repeat(4));
  await pressAtFoot(page, formOf(page).getByRole('listitem').filter({ hasText: 'T001' }));
  await page.keyboard.type('!');
  await expect(fieldIn(page, 'T001')).toHaveValue(/ !$/);
});

test('the foot of the narrowest form has room for all that it holds, and so has a task', async ({ page }) => {
  await startPlan(page, 'Phased feature plan');
  await openStep(page, 'Phase 2');
  await page.getByRole('separator', { name: 'Resize form' }).focus();
  await page.keyboard.press('End');
  const name = /^(?:Back|Next|Next empty slot|Keyboard shortcuts|Show preview)$/;
  for (const label of ['Hide preview', 'Show preview']) {
    const buttons = await formOf(page).getByRole('button', { name }).all();
    expect(buttons.length).toBeGreaterThan(2);
    const boxes = (await Promise.all(buttons.map(boxOf))).sort((one, other) => one.x - other.x);
    boxes.slice(1).forEach(({ x }, at) => expect(x).toBeGreaterThanOrEqual(endOf(boxes[at])));
    await page.getByRole('button', { name: label }).click();
  }
  expect((await boxOf(fieldIn(page, 'F010'))).width).toBeGreaterThan(250);
});

test('on a phone a phase that is added is in sight, and ready to be written', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await pastePlan(page, '# Tasks: Shop\n\n## Phase 1: Till\n\n- [ ] T001 Order it\n');
  await page.getByRole('tab', { name: 'Steps' }).click();
  await page.getByRole('button', { name: 'Add phase' }).click();
  await expect(fieldIn(page, 'Title')).toBeFocused();
  await page.keyboard.type('Staff');
  await expect(page.getByRole('heading', { level: 1, name: 'Phase 2: Staff' })).toBeVisible();
});

/** Near the left lower corner. */
async function pressAtFoot(page: Page, box: Locator): Promise<void> {
  const { x, y, height } = await boxOf(box);
  await page.mouse.click(x + 12, y + height - 8);
}

async function boxOf(shown: Locator) {
  const box = await shown.boundingBox();
  if (!box) throw new Error('not on screen');
  return box;
}

function endOf({ x, width } = { x: 0, width: 0 }): number {
  return x + width;
}
