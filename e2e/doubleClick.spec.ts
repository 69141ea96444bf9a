import type { Locator, Page } from '@playwright/test';
import { boxIn, openChecklist } from './checklistPlan.ts';
import { expect, test } from './quietPage.ts';
import { pastePlan, showView } from './writePlan.ts';

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

test('a task of the chart that moves as it opens stays open at the second click', async ({ page }) => {
  await pastePlan(page, '# Shop\n\n## Phase 1: Till\n\n- [ ] T001 Order the till\n');
  await showView(page, 'Chart');
  const pane = await boxOf(page.locator('.chart .react-flow'));
  const task = page.locator('.chart-task');
  const start = await boxOf(task);
  /** So near the right edge that a part of it will be below what opens. */
  const way = pane.x + pane.width - 360 - start.x;
  await page.mouse.move(pane.x + 20, pane.y + 300);
  await page.mouse.down();
  await page.mouse.move(pane.x + 20 + way, pane.y + 300, { steps: 4 });
  await page.mouse.up();
  const { x, y } = await boxOf(task);
  await page.mouse.click(x + 10, y + 12);
  const opened = page.getByRole('region', { name: 'T001' });
  await expect(opened).toBeVisible();
  await expect.poll(async () => (await boxOf(task)).x).not.toBe(x);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(task).toHaveAttribute('data-opened');
  await expect(opened).toBeVisible();
});

test('on a phone a checklist with named markers cannot be swiped sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tasks = ['SETUP', 'BACKEND', 'FRONTEND', 'RELEASE'].map(
    (name, at) => `- [ ] T00${at + 1} [${name}] Do it\n`,
  );
  await openChecklist(page, `# Shop\n\n## Phase 1: Till\n\n${tasks.join('')}`);
  const scroller = page.locator('[data-checklist-scroll]');
  expect(await scroller.evaluate((at) => at.scrollWidth - at.clientWidth)).toBe(0);
});

test('tasks are selected while another one is edited, and the editor is never below the bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  const tasks = Array.from({ length: 30 }, (_, at) => `- [ ] T${101 + at} Paint\n`);
  await openChecklist(page, `# Shop\n\n## Phase 1: Till\n\n${tasks.join('')}`);
  await boxIn(page, 'T101').focus();
  await page.keyboard.press('e');
  for (const id of ['T120', 'T121'])
    await page
      .getByRole('listitem')
      .filter({ has: boxIn(page, id) })
      .getByText('Paint')
      .click({ modifiers: ['ControlOrMeta'] });
  const bar = page.getByRole('toolbar', { name: 'Selected tasks' });
  await expect(bar).toContainText('2 selected');
  await page
    .getByRole('group', { name: /^Edit T101/ })
    .getByRole('button', { name: 'Done' })
    .click();
  await boxIn(page, 'T122').focus();
  await page.keyboard.press('e');
  const done = page.getByRole('group', { name: /^Edit T122/ }).getByRole('button', { name: 'Done' });
  await expect(done).toBeInViewport({ ratio: 1 });
  const [inner, outer] = [await boxOf(done), await boxOf(bar)];
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y);
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on screen');
  return box;
}
