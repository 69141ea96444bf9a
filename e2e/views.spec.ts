import { chooseInMenu } from './chooseInMenu.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { withChanges } from './withChanges.ts';
import { fieldIn, formOf, openStep, pastePlan, showView } from './writePlan.ts';

const plan = `# Move the shop

## Phase 1: Till

- [ ] T001 Order the till in \`orders.csv\`
- [x] T002 [P] Choose the colour

## Phase 2: Staff

Everyone learns it in a day.

- [ ] T003 Train the staff
`;

test('form, Markdown, checklist and preview are one text: what changes in one shows in the others', async ({
  page,
}) => {
  await pastePlan(page, plan);
  const preview = page.getByRole('region', { name: 'Preview' });
  const source = page.getByLabel('Markdown of the plan');
  const bytesNow = async () => (await downloadPlan(page)).bytes.toString();

  await preview.getByRole('checkbox', { name: 'T001' }).click();
  const ticked = withChanges(plan, [['[ ] T001', '[x] T001']]);
  expect(await bytesNow()).toBe(ticked);
  await openStep(page, '1 Till');
  await expect(formOf(page).getByRole('checkbox', { name: 'T001 done' })).toBeChecked();

  await showView(page, 'Checklist');
  await expect(page.getByRole('status').filter({ hasText: '2 of 3 tasks done' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Train the staff' }).click();
  const finished = withChanges(ticked, [['[ ] T003', '[x] T003']]);
  expect(await bytesNow()).toBe(finished);

  await showView(page, 'Markdown');
  await expect(source).toContainText('- [x] T003 Train the staff');
  await source.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('- [ ] T004 Open the doors');
  const longer = `${finished}- [ ] T004 Open the doors`;
  expect(await bytesNow()).toBe(longer);

  await showView(page, 'Write');
  await openStep(page, '2 Staff');
  await expect(fieldIn(page, 'T004')).toHaveValue('Open the doors');
  await fieldIn(page, 'T004').fill('Open the doors at nine');
  await expect(preview.getByRole('checkbox', { name: 'T004 Open the doors at nine' })).toBeVisible();
  await preview.getByText('Choose the colour').click();
  await expect(fieldIn(page, 'T002')).toBeFocused();
  await page.getByText('Source', { exact: true }).click();
  await expect(source).toContainText('T004 Open the doors at nine');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(source).toContainText('T004 Open the doors');
  expect(await bytesNow()).toBe(longer);
});

test('a change of the view leads to the same place: from the form to the text, and back', async ({
  page,
}) => {
  const tasks = (from: number) =>
    Array.from({ length: 60 }, (_, at) => `- [ ] T${String(from + at).padStart(3, '0')} Do it\n`).join('');
  await pastePlan(page, `# Long\n\n## Phase 1: One\n\n${tasks(1)}\n## Phase 2: Two\n\n${tasks(61)}`);
  const line = (words: string) => page.locator('.cm-line', { hasText: words });
  await openStep(page, '2 Two');
  await showView(page, 'Markdown');
  await expect(line('## Phase 2: Two')).toBeInViewport();
  await showView(page, 'Write');
  await expect(page.getByRole('heading', { level: 1, name: 'Phase 2: Two' })).toBeVisible();
  await fieldIn(page, 'T110').focus();
  await showView(page, 'Markdown');
  await expect(line('T110 Do it')).toBeInViewport();
  await line('T110 Do it').click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let down = 0; down < 14; down += 1) await page.keyboard.press('ArrowDown');
  await showView(page, 'Write');
  await expect(page.getByRole('heading', { level: 1, name: 'Phase 1: One' })).toBeVisible();
  await expect(fieldIn(page, 'T011')).toBeInViewport();
});

test('undo goes back over all views, and says what it undoes', async ({ page }) => {
  await pastePlan(page, plan);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const redo = page.getByRole('button', { name: /^Redo/ });
  await expect(undo).toBeDisabled();

  await openStep(page, '2 Staff');
  await page.getByRole('button', { name: 'Add task' }).click();
  await expect(undo).toHaveAccessibleName('Undo add row');
  await page.keyboard.type('Open');
  await expect(undo).toHaveAccessibleName('Undo typing');
  await showView(page, 'Checklist');
  await page.getByRole('checkbox', { name: 'Order the till' }).click();
  await expect(undo).toHaveAccessibleName('Undo tick');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('checkbox', { name: 'Order the till' })).not.toBeChecked();
  await expect(redo).toHaveAccessibleName('Redo tick');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(undo).toBeDisabled();
  expect((await downloadPlan(page)).bytes.toString()).toBe(plan);
  await page.keyboard.press('ControlOrMeta+z');
  await redo.click();
  await redo.click();
  await redo.click();
  await expect(redo).toBeDisabled();
  expect((await downloadPlan(page)).bytes.toString()).toBe(
    `${withChanges(plan, [['[ ] T001', '[x] T001']])}- [ ] T004 Open\n`,
  );
});

test('what the checklist is narrowed to stands in the address', async ({ page }) => {
  await pastePlan(page, plan);
  await showView(page, 'Checklist');
  const tasks = page.getByRole('main').getByRole('checkbox');
  const filter = page.getByRole('group', { name: 'Filter tasks' });
  await filter.getByRole('button', { name: 'Open' }).click();
  await expect(tasks).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.type('STAFF');
  await expect(tasks).toHaveCount(1);
  await page.reload();
  await expect(tasks).toHaveCount(1);
  await expect(filter.getByRole('button', { name: 'Open' })).toHaveAttribute('aria-pressed', 'true');
  await filter.getByRole('searchbox', { name: 'Find tasks' }).fill('nothing like it');
  await page.getByRole('button', { name: 'Show all tasks' }).click();
  await expect(tasks).toHaveCount(3);
  await filter.getByRole('button', { name: 'parallel' }).click();
  await chooseInMenu(page, 'More for T002', 'Show in the form');
  await expect(fieldIn(page, 'T002')).toBeFocused();
});

test('the palette finds actions, sections, tasks and drafts', async ({ page }) => {
  await pastePlan(page, plan);
  const find = page.getByRole('combobox', { name: 'Find an action, a section, a task or a draft' });
  const lookFor = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(find).toBeFocused();
    await page.keyboard.type(words);
  };
  await lookFor('phase 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Phase 2: Staff' })).toBeVisible();
  await lookFor('colour');
  await expect(page.getByRole('group', { name: 'Tasks' }).getByRole('option')).toHaveText([
    'T002 Choose the colourdone',
  ]);
  await page.keyboard.press('Enter');
  await expect(fieldIn(page, 'T002')).toBeFocused();
  await lookFor('dark theme');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await lookFor('checklist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeAttached();
  await lookFor('all plans');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Start a plan' })).toBeVisible();
  await lookFor('move the shop');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Move the shop/);
  await lookFor('qqq');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(find).toBeHidden();
});
