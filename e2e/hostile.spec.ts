import { writeFile } from 'node:fs/promises';
import { test as loud, type Page } from '@playwright/test';
import { hostileInputs } from '../src/preview/hostile.fixture.ts';
import { chooseInMenu } from './chooseInMenu.ts';
import { dropFile } from './dropFile.ts';
import { catchPaper } from './paper.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { watch } from './watch.ts';
import { fieldIn, formOf, pastePlan, showView, stepsOf } from './writePlan.ts';

/** Each input as a section of its own: as its body, and again as the words of a task, a cell and a heading. */
function planOf(inputs: typeof hostileInputs): string {
  const sections = inputs.map(({ name, markdown }) => {
    const words = markdown.replace(/\n+/g, ' ');
    return `## ${name} ${words.slice(0, 300)}\n\n${markdown}\n\n- [ ] T001 ${words}\n\n| a |\n|---|\n| ${words} |\n`;
  });
  return `${sections.join('\n')}\n# Title of ${inputs.length}\n`;
}

const [start] = hostileInputs.slice(-1);
const third = Math.ceil(hostileInputs.length / 3);
const plans = [0, 1, 2].map((part) => {
  const plan = planOf(hostileInputs.slice(part * third, (part + 1) * third));
  return part === 2 ? `${start?.markdown}${plan}` : plan;
});

for (const [index, plan] of plans.entries()) {
  test(`hostile plan ${index + 1} is words in every view, whichever way it comes`, async ({
    page,
    baseURL,
  }, testInfo) => {
    const path = testInfo.outputPath(`hostile.md`);
    await writeFile(path, plan);
    const seen = watch(page, String(baseURL));
    const sheets = await catchPaper(page);
    await page.goto('/');
    await dropFile(page, path);
    await expect(page.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false');
    await enterEveryField(page);
    await showView(page, 'Checklist');
    await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeAttached();
    await showView(page, 'Markdown');
    await expect(page.getByRole('textbox', { name: 'Markdown of the plan' })).toBeVisible();
    expect((await downloadPlan(page)).bytes.toString()).toBe(plan);

    await chooseInMenu(page, 'Export', 'Export a clean copy');
    const copy = page.getByRole('dialog', { name: 'Export a clean copy' });
    await expect(copy.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false');
    await copy.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => sheets).toHaveLength(1);
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.goto(link);
    await expect(page.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false');
    expect(await unsafeLinks(page)).toEqual([]);
    expect(await seen.all()).toEqual([]);
  });
}

/** Visits all steps, and lets every editor open. */
async function enterEveryField(page: Page): Promise<void> {
  const steps = await stepsOf(page)
    .getByRole('button', { name: / filled$/ })
    .count();
  expect(steps).toBeGreaterThan(third);
  for (let step = 1; step < steps; step += 1) {
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await formOf(page).evaluate(async (form) => {
      for (const field of form.querySelectorAll<HTMLElement>('[role=textbox], textarea, input')) {
        field.focus();
        await new Promise(requestAnimationFrame);
      }
    });
  }
}

/** Addresses of links that are neither of the web, nor of mail, nor of the page itself. */
async function unsafeLinks(page: Page): Promise<readonly string[]> {
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter((href) => !/^(?:https?:\/\/|mailto:|#)/.test(href));
}

loud('the watch sees a script that runs, a dialog, and a request to elsewhere', async ({ page, baseURL }) => {
  const seen = watch(page, String(baseURL));
  await page.route('https://evil.example/**', (route) => route.abort());
  await page.setContent(
    '<img src="https://evil.example/p.gif"><script>window.__pwned = 1; Object.prototype.polluted = 1; alert("hello");</script>',
  );
  await expect
    .poll(() => seen.all())
    .toEqual([
      'dialog: hello',
      'request: https://evil.example/p.gif',
      'script: __pwned',
      'prototype: polluted',
    ]);
});

test('where a text would freeze a preview, the preview says so and writing goes on', async ({ page }) => {
  await pastePlan(page, `# Slow\n\n${'- '.repeat(1000)}x${'\n'.repeat(2000)}\n## Quick\n\nWords\n`);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('note')).toContainText('The preview of this section is paused');
  await fieldIn(page, 'Title').fill('Slow but steady');
  await expect(preview.getByRole('heading', { name: 'Quick' })).toBeVisible();
  await expect(page).toHaveTitle(/Slow but steady/);
  await expect(preview).toContainText('# Slow but steady');
});
