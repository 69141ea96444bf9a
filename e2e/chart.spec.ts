import { readFile } from 'node:fs/promises';
import { chooseInMenu } from './chooseInMenu.ts';
import { fileOf } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { fieldIn, pastePlan, showView } from './writePlan.ts';

test('the picture of an example: what a blocked task waits for, and the way to it', async ({ page }) => {
  await page.goto('/#/example/phased-feature/chart');
  const words = page.getByRole('list', { name: 'The chart in words' });
  await expect(page.locator('.chart-frame')).not.toHaveCount(0);

  const blocked = words.getByRole('button', { name: /^F032 .*: blocked, waits for F023/ });
  await blocked.focus();
  await page.keyboard.press('Enter');
  const opened = page.getByRole('region', { name: 'F032' });
  await expect(opened).toBeFocused();
  await expect(opened).toContainText('The text says so:');
  await expect(opened.getByRole('button', { name: /^F023 / })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(blocked).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(words.getByRole('button', { name: /^F033 / })).toBeFocused();

  const picture = page.locator('.react-flow__viewport');
  const near = await picture.getAttribute('style');
  await page.keyboard.press('-');
  await expect(picture).not.toHaveAttribute('style', near ?? '');
  await page.keyboard.press('+');
  await page.locator('.chart-task', { hasText: 'F023' }).first().click();
  await expect(page.getByRole('region', { name: 'F023' })).toContainText('Nothing: it can begin now.');
  await page.getByRole('button', { name: 'Show in checklist' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeAttached();
  await expect(page.getByRole('checkbox', { name: /^F023/ })).toBeInViewport();
});

const plan = `# Move <the> & "shop"

## Phase 1: Till

- [x] T001 Order the till
- [ ] T002 [P] Choose <b>colours</b> & "letters"
- [ ] T003 [P] Paint

## Phase 2: Staff

- [ ] T004 Train (depends on T002)
- [ ] T005 Open (depends on T006)
- [ ] T006 Close (depends on T005)
`;

test('a plan of one’s own is exported as a picture and as Mermaid', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pastePlan(page, plan);
  await showView(page, 'Chart');
  await expect(page.locator('.chart-task')).toHaveCount(6);
  await expect(page.getByText('T005 waits for T006')).toBeVisible();

  const download = page.waitForEvent('download');
  await chooseInMenu(page, 'Export chart', 'Download SVG');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
  const svg = await readFile(await file.path(), 'utf8');
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: parsed.querySelectorAll('parsererror').length,
      words: parsed.documentElement.textContent,
    };
  }, svg);
  expect(read.errors).toBe(0);
  expect(read.words).toContain('T002 Choose <b>colours</b> & "letters" (ready)');

  await chooseInMenu(page, 'Export chart', 'Copy Mermaid');
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('in the clipboard');
  const mermaid = await page.evaluate(() => navigator.clipboard.readText());
  expect(mermaid).toMatch(/^flowchart LR\n/);
  const copy = page.waitForEvent('download');
  await chooseInMenu(page, 'Export chart', 'Download Mermaid');
  const { name, bytes } = await fileOf(await copy);
  expect(name).toMatch(/\.mmd$/);
  expect(bytes.toString()).toBe(mermaid);
});

test('what the chart shows stands in the address, and leads from phases to tasks to the form', async ({
  page,
}) => {
  await pastePlan(page, plan);
  await showView(page, 'Chart');
  const tasks = page.locator('.chart-task');
  await expect(tasks).toHaveCount(6);
  await page.getByRole('button', { name: 'Hide done' }).click();
  await expect(tasks).toHaveCount(5);
  await page.getByText('Phases', { exact: true }).click();
  await expect(tasks).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Phases' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Hide done' })).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.chart-frame', { hasText: 'Staff' }).click();
  await page.getByRole('button', { name: 'Show its tasks' }).click();
  await expect(tasks).toHaveCount(5);
  await tasks.filter({ hasText: 'Train' }).click();
  await page.getByRole('region', { name: 'T004' }).getByRole('button', { name: 'Show in form' }).click();
  await expect(fieldIn(page, 'T004')).toBeFocused();
});

test('a plan of very many tasks begins with its phases', async ({ page }) => {
  const tasks = (phase: number) =>
    Array.from({ length: 250 }, (_, at) => `- [ ] T${phase * 250 + at + 1} Do it\n`).join('');
  await pastePlan(page, `# Long\n\n## Phase 1: One\n\n${tasks(0)}\n## Phase 2: Two\n\n${tasks(1)}`);
  await showView(page, 'Chart');
  await expect(page.locator('.chart-frame')).toHaveCount(2);
  await expect(page.getByText('This plan has 500 tasks')).toBeVisible();
  await page.getByRole('button', { name: 'Show all tasks' }).click();
  await expect(page.locator('.chart-task').first()).toBeVisible();
});

test('what an opened task waits for stays bright, and nothing lies on the map', async ({ page }) => {
  const phase = (number: number) =>
    `## Phase ${number}: Part\n\n${[1, 2, 3].map((at) => `- [ ] T${number}0${at} Do it\n`).join('')}\n`;
  await pastePlan(page, `# Tasks: Shop\n\n${[1, 2, 3, 4, 5, 6, 7].map(phase).join('')}`);
  await showView(page, 'Chart');
  const task = (id: string) => page.locator('.chart-task', { hasText: id });
  await expect(task('T101')).toBeInViewport({ ratio: 1 });
  await task('T201').click();
  await expect(page.getByRole('region', { name: 'T201' })).toBeVisible();
  for (const id of ['T101', 'T103', 'T202', 'T303'])
    await expect(task(id)).not.toHaveAttribute('data-far', 'true');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(task('T502')).toHaveAttribute('data-far', 'true');
  const [map, maker] = [
    await page.locator('.react-flow__minimap').boundingBox(),
    await page.getByRole('link', { name: 'React Flow' }).boundingBox(),
  ];
  expect(map && maker && map.y + map.height <= maker.y).toBe(true);
});
