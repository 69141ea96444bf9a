import { checkState } from './accessibility.ts';
import { boxIn, openChecklist } from './checklistPlan.ts';
import { chooseInMenu } from './chooseInMenu.ts';
import { press } from './keyboard.ts';
import { expect, test } from './quietPage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Something of every kind: parts, a mark that nobody knows, a heading and a table that are tasks, a circle, a status. */
const plan = `# Move the shop

## Phase 1: Till

**Exit Gate:** Ten orders in a row arrive

### Phase 1 Feature Checklist (F-Series)

- [x] F001 Order the till in \`orders.csv\`
- [ ] F002 [P] Choose the colour (depends on F003)
  - [x] M the walls
  - [~] the door
- [ ] F003 Plug it in, see [the plan](https://shop.example) (depends on F002)
- [?] F004 ~~Ask the owner~~
- [ ] ~~F005 Paint it~~ – no time

## Phase 2: Staff

**Exit Gate:** [What must hold]

### Phase 2 Feature Checklist (F-Series)

- [ ] F010 Train the staff

### F020: Open the doors

| Task | Status |
|------|--------|
| F030 | done   |
| F031 | open   |

## Definition of Done

- [ ] Everyone is paid
`;

test('the checklist in each of its states', async ({ page }) => {
  await openChecklist(page, plan);
  await checkState(page, 'checklist');
  await boxIn(page, 'F001').focus();
  await press(page, 'v', 'Shift+J', 'Shift+J');
  await checkState(page, 'a selection');
  await press(page, 'Escape', 'e');
  await page.getByRole('combobox', { name: 'Waits for' }).focus();
  await page.keyboard.type('F0');
  await expect(page.getByRole('listbox', { name: 'Tasks' })).toBeVisible();
  await checkState(page, 'a task that is edited');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More for F001' }).click();
  await checkState(page, 'menu of a task');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'How it is counted' }).click();
  await checkState(page, 'how it is counted');
  await page.keyboard.press('Escape');
  for (const by of ['story', 'wave', 'file']) {
    await page.evaluate((name) => {
      location.hash = `${location.hash.split('?')[0]}?group=${name}`;
    }, by);
    await expect(page.getByRole('button', { name: `Group: ${by}` })).toBeVisible();
    await checkState(page, `grouped by ${by}`);
  }
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('nothing like it');
  await expect(page.getByText('No task passes')).toBeVisible();
  await checkState(page, 'nothing found');
});

test('the dialogs of the checklist', async ({ page }) => {
  await openChecklist(page, plan);
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const look = async (state: string) => {
    await expect(dialog).toBeVisible();
    await checkState(page, state);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  await page.getByRole('button', { name: 'Pass early' }).first().click();
  await look('a gate passed early');
  await chooseInMenu(page, 'More for the whole plan', 'Renumber…');
  await look('renumber');
  await chooseInMenu(page, 'More for the whole plan', 'Command pattern…');
  await look('commands');
  await chooseInMenu(page, 'More for F002', 'Delete');
  await look('delete');
  await chooseInMenu(page, 'More for F002', 'To another list…');
  await look('move');
  await page.getByRole('button', { name: 'More for F002' }).click();
  await page.getByRole('menuitemradio', { name: 'Skipped…' }).click();
  await look('skip');
});
