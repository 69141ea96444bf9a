import type { Locator } from '@playwright/test';
import { checkState, violations } from './accessibility.ts';
import { chooseInMenu } from './chooseInMenu.ts';
import { expect, test } from './quietPage.ts';
import { formOf, openStep, pastePlan, showView } from './writePlan.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Small, so that axe is quick, and with something of every kind. */
const plan = `# Move the shop

> **Outcome**: [What people can do then]

---

## Phase 1: Till

**Purpose:** It loses *orders*, see <https://shop.example>

### Phase 1 Feature Checklist (F-Series)

- [ ] F001 Order the till in \`orders.csv\`
- [x] F002 [P] [Choose the colour]
  - [ ] M the rest

### Phase 1 Performance & Observability (Optional)

- [ ] F008 [What to measure]

## Environment Variables

<!-- Never a secret. -->

**Development (.env.local):**

\`\`\`bash
# what
KEY=value # for
\`\`\`

## Unknown

| day | who |
|-----|-----|
| Mon | [Who] |

\`\`\`text
src/
└── a.ts  # one
\`\`\`
`;

const drawn = (within: Locator) =>
  expect(within.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false');

test('home, and what opens from it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('No drafts yet')).toBeVisible();
  await checkState(page, 'home without drafts');
  await page.getByRole('button', { name: 'Feature brief' }).click();
  await drawn(page.getByRole('dialog'));
  await checkState(page, 'template');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Paste markdown' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkState(page, 'paste');
  await page.keyboard.press('Escape');
  await pastePlan(page, plan);
  await pastePlan(page, '# Two\n');
  await page.getByRole('link', { name: 'Planform: all plans and templates' }).click();
  await chooseInMenu(page, 'More about Two', 'Delete');
  await expect(page.getByRole('region', { name: 'Notifications' })).toContainText('in the bin');
  await checkState(page, 'home with a draft and a notification');
  await page.getByRole('button', { name: 'Bin (1)' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkState(page, 'bin');
});

test('the form, and what opens from it', async ({ page }) => {
  await pastePlan(page, plan);
  await drawn(page.getByRole('main'));
  await checkState(page, 'basics, with the note of its arrival');
  await page.getByRole('button', { name: 'Choose another template' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkState(page, 'choice of template');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await openStep(page, '1 Till');
  await formOf(page).getByRole('textbox', { name: 'Purpose' }).click();
  await expect(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible();
  await checkState(page, 'a phase that is being written');
  await formOf(page).getByRole('button', { name: 'Move or change F001' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await checkState(page, 'menu of a task');
  await page.keyboard.press('Escape');
  for (const step of ['Environment', 'Unknown']) {
    await openStep(page, step);
    await checkState(page, step);
  }
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await checkState(page, 'palette');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await checkState(page, 'keys');
});

test('an example, which is only to look at', async ({ page }) => {
  await page.goto('/#/example/feature-issue/write');
  await openStep(page, 'Risk Management');
  await drawn(page.getByRole('main'));
  await checkState(page, 'table of an example');
  await openStep(page, 'Overview');
  await checkState(page, 'words of an example');
});

test('checklist, chart, Markdown, export and sharing', async ({ page }) => {
  await pastePlan(page, plan);
  await showView(page, 'Checklist');
  await expect(page.getByRole('group', { name: 'Filter tasks' })).toBeVisible();
  await checkState(page, 'checklist');
  await showView(page, 'Chart');
  await page.locator('.chart-task', { hasText: 'F001' }).click();
  await expect(page.getByRole('region', { name: 'F001' })).toBeVisible();
  await checkState(page, 'chart with an opened task');
  await page.getByText('Phases', { exact: true }).click();
  await checkState(page, 'chart of phases');
  await showView(page, 'Markdown');
  await expect(page.getByRole('textbox', { name: 'Markdown of the plan' })).toBeVisible();
  await checkState(page, 'Markdown');
  await chooseInMenu(page, 'Export', 'Export a clean copy');
  await drawn(page.getByRole('dialog'));
  await checkState(page, 'export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await checkState(page, 'share');
  await page.goto(link);
  await drawn(page.getByRole('main'));
  await checkState(page, 'shared plan');
  await page.goto(link.slice(0, -20));
  await expect(page.getByText('cut short')).toBeVisible();
  await checkState(page, 'a link that was cut');
});

test('what axe should complain about, it does', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'hardly to be read';
    faint.style.color = '#ddd';
    document.querySelector('main')?.append(faint, document.createElement('button'));
  });
  expect(await violations(page)).toEqual([
    expect.stringMatching(/^button-name: /),
    expect.stringMatching(/^color-contrast: .*hardly to be read/),
  ]);
});
