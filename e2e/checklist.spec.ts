import { chooseInMenu } from './chooseInMenu.ts';
import { boxIn, checklistPlan as plan, openChecklist } from './checklistPlan.ts';
import { press } from './keyboard.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { withChanges } from './withChanges.ts';

const day = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

test('a phase is worked through by the keyboard alone, to a gate that is passed', async ({ page }) => {
  await openChecklist(page);
  const bytesNow = async () => (await downloadPlan(page)).bytes.toString();
  const box = (id: string) => boxIn(page, id);
  const phase = page.getByRole('region', { name: 'Phase 1: Till' });

  await press(page, 'j');
  await expect(box('T001')).toBeFocused();
  await expect(phase.getByText('ready', { exact: true })).toHaveCount(1);
  await press(page, 'x');
  await expect(box('T001')).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: '1 of 6 tasks done' })).toBeVisible();
  await expect(box('F001')).toHaveAccessibleDescription('');
  await expect(box('F002')).toHaveAccessibleDescription('Waits for F001 (earlier in the list)');
  await expect(box('F003')).toHaveAccessibleDescription(/F001, F002/);

  await press(page, 'ArrowDown', 'e');
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused();
  await page.keyboard.type(' today');
  await press(page, 'Enter');
  await expect(box('F001 Order the till in orders.csv today')).toBeFocused();
  await press(page, 'v', 'Shift+J', 'Shift+J');
  await expect(page.getByRole('toolbar', { name: 'Selected tasks' })).toContainText('3 selected');
  await press(page, 'x', 'Escape');
  await expect(phase).toContainText('4 of 4');

  const gate = phase.getByRole('group', { name: 'Exit Gate' });
  await expect(gate).toContainText('ready to pass');
  await gate.getByRole('button', { name: 'Pass it' }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('seen by Ann');
  await press(page, 'Enter');
  await expect(gate).toContainText(`passed ${day()}`);
  expect(await bytesNow()).toBe(
    withChanges(plan, [
      ['[ ] T001', '[x] T001'],
      ['[ ] F001 Order the till in `orders.csv`', '[x] F001 Order the till in `orders.csv` today'],
      ['[ ] F002', '[x] F002'],
      ['[ ] F003', '[x] F003'],
      ['Ten orders in a row arrive', `Ten orders in a row arrive – passed ${day()}: seen by Ann`],
    ]),
  );
  await expect(box('F010')).toHaveAccessibleDescription('');
});

test('a task is put in, and a renumbering takes every mention along', async ({ page }) => {
  await openChecklist(page);
  await chooseInMenu(page, 'More for F001', 'Add a task below');
  await page.getByRole('textbox', { name: 'Words' }).fill('Measure the wall');
  await page.getByRole('combobox', { name: 'Waits for' }).fill('f001');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Done', exact: true }).last().click();
  const added = withChanges(plan, [
    ['`orders.csv`\n', '`orders.csv`\n- [ ] F004 Measure the wall (depends on F001)\n'],
  ]);
  expect((await downloadPlan(page)).bytes.toString()).toBe(added);

  await chooseInMenu(page, 'More for Phase 1: Till', 'Renumber…');
  const dialog = page.getByRole('dialog', { name: 'Renumber tasks' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'F004 → F002' })).toBeVisible();
  await expect(dialog.getByText('lines change')).toBeVisible();
  await dialog.getByRole('button', { name: 'Renumber 3 tasks' }).click();
  await expect(boxIn(page, 'F002 Measure the wall')).toBeVisible();
  const after = (await downloadPlan(page)).bytes.toString();
  expect(after).toBe(
    withChanges(added, [
      ['F004 Measure', 'F002 Measure'],
      ['F002 [P]', 'F003 [P]'],
      [
        'F003 Plug it in at `wall.md` (depends on F001, F002)',
        'F004 Plug it in at `wall.md` (depends on F001, F003)',
      ],
      ['F001 to F003, F001–F003', 'F001, F003 to F004, F001, F003–F004'],
    ]),
  );
  await page.getByRole('button', { name: 'Undo renumber' }).click();
  expect((await downloadPlan(page)).bytes.toString()).toBe(added);
});

test('several tasks are moved and deleted together, and a task that others name says who', async ({
  page,
}) => {
  await openChecklist(page);
  const phase2 = page.getByRole('region', { name: 'Phase 2: Staff' });
  await boxIn(page, 'F002').focus();
  await press(page, 'v', 'Shift+J');
  await page.getByRole('toolbar', { name: 'Selected tasks' }).getByRole('button', { name: 'Move' }).click();
  await page
    .getByRole('combobox', { name: 'To the end of' })
    .selectOption({ label: 'Phase 2: Staff › Phase 2 Feature Checklist (F-Series)' });
  await page.getByRole('button', { name: 'Move', exact: true }).last().click();
  await expect(phase2.getByRole('checkbox', { name: /^F\d/ })).toHaveCount(4);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click();
  await expect(phase2.getByRole('checkbox', { name: /^F\d/ })).toHaveCount(2);
  await page.keyboard.press('Escape');

  await boxIn(page, 'F003').focus();
  await press(page, 'Alt+ArrowDown');
  await expect(phase2.getByRole('checkbox').first()).toHaveAccessibleName(/^F003/);
  await expect(boxIn(page, 'F003')).toBeFocused();
  await press(page, 'Alt+ArrowUp');

  await boxIn(page, 'F002').focus();
  await press(page, 'Delete');
  const dialog = page.getByRole('alertdialog', { name: 'Delete F002?' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'depends on F001, F002' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(boxIn(page, 'F002')).toBeHidden();
  await expect(boxIn(page, 'F003')).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  expect((await downloadPlan(page)).bytes.toString()).toBe(plan);
});

test('a task is dragged into another phase', async ({ page }) => {
  await openChecklist(page);
  const grip = await page.getByRole('button', { name: 'More for F001' }).boundingBox();
  const target = await page.getByRole('listitem').filter({ hasText: 'F011' }).first().boundingBox();
  if (!grip || !target) throw new Error('not on screen');
  await page.mouse.move(grip.x + 8, grip.y + 8);
  await page.mouse.down();
  await page.mouse.move(grip.x + 8, grip.y + 40);
  await page.mouse.move(target.x + 300, target.y + 3, { steps: 4 });
  await page.mouse.up();
  await expect(
    page.getByRole('region', { name: 'Phase 2: Staff' }).getByRole('checkbox').nth(1),
  ).toHaveAccessibleName(/^F001/);
  expect((await downloadPlan(page)).bytes.toString()).toContain(
    '- [ ] F010 Train the staff, as F001 says\n- [ ] F001 Order the till in `orders.csv`\n- [ ] F011 Open the doors\n',
  );
});

const lone = '# Shop\n\n## Phase 1: Rent\n\n- [ ] T001 Sign\n\n## Phase 2: Paint\n\n- [ ] T002 Walls\n';

test('a phase that lost its last task takes it back, and others', async ({ page }) => {
  await openChecklist(page, lone);
  const rent = page.getByRole('region', { name: 'Phase 1: Rent' });
  await press(page, 'j');
  await expect(boxIn(page, 'T001')).toBeFocused();
  await press(page, 'Alt+ArrowDown');
  await expect(rent).toContainText('no tasks yet');
  await expect(boxIn(page, 'T001')).toBeFocused();
  await press(page, 'Alt+ArrowUp');
  await expect(rent).toContainText('0 of 1');
  await expect(boxIn(page, 'T001')).toBeFocused();
  expect((await downloadPlan(page)).bytes.toString()).toBe(lone);

  await boxIn(page, 'T001').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await rent.getByRole('button', { name: 'Add task' }).click();
  await page.keyboard.type('Ask Ann');
  await press(page, 'Enter');
  expect((await downloadPlan(page)).bytes.toString()).toBe(
    '# Shop\n\n## Phase 1: Rent\n\n- [ ] T003 Ask Ann\n\n## Phase 2: Paint\n\n- [ ] T001 Sign\n- [ ] T002 Walls\n',
  );
});
