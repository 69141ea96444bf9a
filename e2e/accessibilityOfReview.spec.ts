import { checkState } from './accessibility.ts';
import { expect, test } from './quietPage.ts';
import { formOf, openStep, pastePlan, showView } from './writePlan.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const flawed = `# Tasks: Till

## Phase 1: Setup

- [ ] T001 Add \`src/till.ts\`
- [ ] T001 Add \`src/drawer.ts\` \\[P\\]
- [ ] T002 [US1] [P] Add \`src/scale.ts\` \\[P\\]
- [~] T003: Add \`src/label.ts\` (depends on T009)
`;

test('the review, beside every view', async ({ page }) => {
  await pastePlan(page, flawed);
  await page.getByRole('button', { name: / problems$/ }).click();
  const panel = page.getByRole('complementary', { name: 'Review' });
  await openStep(page, 'Phase 1');
  await panel.getByRole('button', { name: /^Why/ }).first().click();
  await expect(formOf(page).getByText(/T001 is used twice/)).toBeVisible();
  await checkState(page, 'findings, in the panel and at their rows');
  await panel
    .getByRole('button', { name: /^Mend all/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkState(page, 'lines that change');
  await page.keyboard.press('Escape');
  await panel.getByRole('tab', { name: 'Will it be read?' }).click();
  await panel
    .getByRole('button', { name: /^Show \d+ lines? / })
    .first()
    .click();
  await checkState(page, 'readers');
  await panel.getByRole('button', { name: 'Close the review' }).click();
  await showView(page, 'Markdown');
  const mark = page.locator('.cm-lint-marker-error').first();
  await mark.hover();
  await expect(page.locator('.cm-tooltip-lint')).toBeVisible();
  await checkState(page, 'findings in the margin');
});
