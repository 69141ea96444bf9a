import type { Locator, Page } from '@playwright/test';
import { boxIn, openChecklist } from './checklistPlan.ts';
import { press } from './keyboard.ts';
import { expect, test } from './quietPage.ts';
import { pastePlan, showView } from './writePlan.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Long words and many tasks: what has room for few has none for these. */
const long = `# Move the shop

## Phase 1: Till

${Array.from({ length: 14 }, (_, at) => `- [ ] T${String(at + 1).padStart(3, '0')} [P] Write \`src/till/part${at}.ts\` so that **orders** arrive, each in its place, and nobody waits\n`).join('')}
## Phase 2: Staff

- [ ] T020 [P] Train the staff in \`a.md\`
- [ ] T021 [P] Open the doors in \`b.md\` (depends on T020)
`;

async function placeOf(locator: Locator) {
  const place = await locator.boundingBox();
  if (!place) throw new Error('not on screen');
  return { ...place, right: place.x + place.width, bottom: place.y + place.height };
}

async function isApart(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await placeOf(one), await placeOf(other)];
  return a.bottom <= b.y || b.bottom <= a.y || a.right <= b.x || b.right <= a.x;
}

/** What a frame moves has come to rest, and what that calls has run. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}

for (const width of [1440, 1024, 390])
  test(`a notice never lies on the bar of the selection at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openChecklist(page, long);
    await boxIn(page, 'T001').focus();
    await press(page, 'v', 'Shift+J', 'Shift+J');
    const bar = page.getByRole('toolbar', { name: 'Selected tasks' });
    await press(page, 'c');
    const notice = page.getByRole('region', { name: 'Notifications' });
    await expect(notice.getByText('3 tasks copied as commands')).toBeVisible();
    expect(await isApart(notice.getByRole('status').locator('> *'), bar)).toBe(true);
    await expect(bar.getByRole('button', { name: 'Renumber' })).toBeVisible();
  });

test('an offer to undo goes when the change is undone by the keys', async ({ page }) => {
  await openChecklist(page, long);
  await boxIn(page, 'T003').focus();
  await press(page, 'Delete');
  const offer = page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' });
  await expect(offer).toBeVisible();
  await press(page, 'ControlOrMeta+z');
  await expect(boxIn(page, 'T003')).toBeVisible();
  await expect(offer).toBeHidden();
});

test('what is left to see is counted, and said', async ({ page }) => {
  await openChecklist(page, long);
  const filters = page.getByRole('group', { name: 'Filter tasks' });
  await expect(filters.getByRole('status')).toHaveText('');
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('staff');
  await expect(filters.getByRole('status')).toHaveText('1 of 16 tasks shown');
  await filters.getByRole('button', { name: 'Show all' }).click();
  await expect(filters.getByRole('status')).toHaveText('');
  const [first, second] = [
    await placeOf(filters.getByRole('button', { name: /^All/ })),
    await placeOf(filters.getByRole('button', { name: /^Phase:/ })),
  ];
  expect(second.y === first.y || second.x === first.x).toBe(true);
});

test('tasks to wait for are offered a line each, below the field, in plain words', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await openChecklist(page, long);
  await boxIn(page, 'T009').focus();
  await press(page, 'e');
  const field = page.getByRole('combobox', { name: 'Waits for' });
  await field.focus();
  await page.keyboard.type('T0');
  const list = page.getByRole('listbox', { name: 'Tasks' });
  const option = list.getByRole('option').first();
  await expect(option).toContainText('T001 Write src/till/part0.ts so that orders arrive');
  expect((await placeOf(option)).height).toBeLessThan(34);
  expect((await placeOf(list)).y).toBeGreaterThanOrEqual((await placeOf(field)).bottom);
});

test('a menu too long for the screen scrolls, and stays where it was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await openChecklist(page, long);
  await page.getByRole('button', { name: 'More for T021' }).click();
  const menu = page.getByRole('menu');
  const hidden = () => menu.evaluate((at) => at.scrollHeight - at.clientHeight - at.scrollTop);
  expect(await hidden()).toBeGreaterThan(100);
  await menu.hover();
  await page.mouse.wheel(0, 2000);
  await expect.poll(hidden).toBeLessThan(2);
  await twoFrames(page);
  expect(await hidden()).toBeLessThan(2);
  await press(page, 'Home');
  await press(page, 'End');
  await twoFrames(page);
  await expect(menu.getByRole('menuitem', { name: 'Delete' })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1024, height: 480 });
  await twoFrames(page);
  expect(await hidden()).toBeLessThan(30);
});

test('what a whole phase waits for is said once, heard at each task, and found in its menu', async ({
  page,
}) => {
  await openChecklist(page, long);
  const phase = page.getByRole('region', { name: 'Phase 2: Staff' });
  await expect(phase.getByText('Waits for Phase 1')).toHaveCount(1);
  await expect(boxIn(page, 'T020')).toHaveAccessibleDescription('Waits for Phase 1');
  await expect(boxIn(page, 'T021')).toHaveAccessibleDescription('Waits for Phase 1 Waits for T020');
  await page.getByRole('button', { name: 'More for T021' }).click();
  await page.getByRole('menuitem', { name: 'Phase 1 (14 open)' }).click();
  await expect(boxIn(page, 'T001')).toBeFocused();
});

test('of a skipped task its words alone are struck through, and its box is no open one', async ({ page }) => {
  await openChecklist(page, long);
  await page.getByRole('button', { name: 'More for T002' }).click();
  await page.getByRole('menuitemradio', { name: 'Skipped…' }).click();
  await page.keyboard.type('no time');
  await press(page, 'Enter');
  const row = page.getByRole('listitem').filter({ has: boxIn(page, 'T002') });
  const struck = row.locator('s');
  await expect(struck).toContainText('Write src/till/part1.ts');
  await expect(struck).not.toContainText('no time');
  await expect(row).toContainText('– no time');
  await expect(boxIn(page, 'T002').locator('+ span svg')).toBeVisible();
});

test('the letters of a plan stay as they are typed, and its first lines are seen first', async ({ page }) => {
  const front = '---\ntitle: Till\nstatus: draft\nowner: Ana\n---\n\n';
  await pastePlan(page, `${front}${long.replace('## Phase 1', '<!-- a => b -->\n\n## Phase 1')}`);
  await showView(page, 'Markdown');
  const line = (words: string) => page.locator('.cm-line', { hasText: words });
  await expect(line('title: Till')).toBeVisible();
  expect(await page.locator('.cm-scroller').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  const ligatures = (at: Locator) => at.evaluate((node) => getComputedStyle(node).fontVariantLigatures);
  expect(await ligatures(line('<!-- a => b -->'))).toBe('none');
  await showView(page, 'Checklist');
  await boxIn(page, 'T001').focus();
  await press(page, 'e');
  expect(await ligatures(page.getByRole('textbox', { name: 'Words' }))).toBe('none');
});

test('the tools of the bar never lie on the names of the views', async ({ page }) => {
  await openChecklist(page, long);
  for (const width of [1440, 1100, 1024, 800, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const last = page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Markdown' });
    expect(await isApart(last, page.getByRole('button', { name: /problem/ })), `${width}`).toBe(true);
  }
});
