import type { Page } from '@playwright/test';
import { chooseInMenu } from './chooseInMenu.ts';
import { catchPaper } from './paper.ts';
import { downloadPlan, fileOf } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { templateFile } from './templateFile.ts';
import { without } from './withChanges.ts';
import { pastePlan, showView } from './writePlan.ts';

const plan = `# Move the shop

<!-- For the team alone. -->

## Phase 1: Till

**Purpose:** Keep the *orders*

### Phase 1 Feature Checklist (F-Series)

- [ ] F001 Order the till

### Phase 1 Performance & Observability (Optional)

- [ ] F008 [What to measure]

---

## Phase 2: Staff

### Phase 2 Performance & Observability (Optional)

> Keep this section if the phase adds figures. Otherwise take it out.

- [x] F018 Measure the queue
`;

test('a plan is taken away as it is, or as a clean copy of which one sees what goes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sheets = await catchPaper(page);
  await pastePlan(page, plan);
  await chooseInMenu(page, 'Export', 'Copy the markdown');
  await expect(page.getByText('The markdown is in the clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plan);

  await chooseInMenu(page, 'Export', 'Export a clean copy');
  const dialog = page.getByRole('dialog', { name: 'Export a clean copy' });
  const gone = dialog.getByRole('region', { name: '3 places are left out' }).getByRole('listitem');
  await expect(gone).toHaveText([
    /Comment.*For the team alone\.$/,
    /Section.*Phase 1 Performance & Observability/,
    /Guidance.*Keep this section if/,
  ]);
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Measure the queue');
  await expect(preview).not.toContainText('For the team alone');
  await expect(preview).not.toContainText('F008');

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download .md' }).click();
  const copy = await fileOf(await download);
  expect(copy.bytes.toString()).toBe(
    without(plan, [
      ['<!-- For the team', '## Phase 1: '],
      ['### Phase 1 Performance', '---'],
      ['> Keep this section', '- [x] F018'],
    ]),
  );

  await dialog.getByRole('switch', { name: 'Leave out comments and guidance' }).click();
  await expect(dialog.getByRole('heading', { name: '1 place is left out' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => sheets).toHaveLength(1);
  expect(sheets[0]).toContain('For the team alone');
  expect(sheets[0]).not.toContain('What to measure');
  expect((await downloadPlan(page)).bytes.toString()).toBe(plan);
});

test('on paper there is the whole plan, and nothing else', async ({ page }) => {
  const sheets = await catchPaper(page);
  const example = templateFile('Story tasks', 'example.md');
  await page.goto('/');
  await page.getByRole('button', { name: 'Story tasks' }).click();
  await page.getByRole('link', { name: 'Look at an example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Basics' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(() => sheets).toHaveLength(1);

  const onPaper = plainWords(String(sheets[0]));
  const tasks = [...example.matchAll(/^\s*- \[.\] (.*)$/gm)].map(([, words = '']) => plainWords(words));
  const headings = [...example.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => plainWords(words));
  expect(tasks.length).toBeGreaterThanOrEqual(30);
  expect([...tasks, ...headings].filter((words) => !onPaper.includes(words))).toEqual([]);
  expect(onPaper).not.toContain('Make it my draft');
  expect(onPaper).not.toContain('Checklist');
});

test('the browser’s own print has the plan on paper, whatever view is on screen', async ({ page }) => {
  await pastePlan(page, plan);
  await page.emulateMedia({ media: 'print' });
  for (const view of ['Write', 'Checklist', 'Markdown']) {
    await page.emulateMedia({ media: 'screen' });
    await showView(page, view);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => wordsOnPaper(page), { message: view }).toMatch(/^Move the shop\n/);
    const words = await wordsOnPaper(page);
    expect(words).toContain('F018 Measure the queue');
    expect(words).toContain('Keep this section if the phase adds figures.');
    for (const chrome of ['Export', 'Next', 'Choose another template', 'Find'])
      expect(words).not.toContain(chrome);
    expect(await page.locator('.print-sheet').count()).toBe(0);
  }
});

/** What the browser would print now, told by its own menu. */
function wordsOnPaper(page: Page): Promise<string> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const words = document.body.innerText.trim();
    window.dispatchEvent(new Event('afterprint'));
    return words;
  });
}

/** Words without the marks of markdown, a blank between any two. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/[`*_]+|\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
