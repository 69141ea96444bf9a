import { press, tabTo } from './keyboard.ts';
import { fileOf } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { templateFile } from './templateFile.ts';
import { withChanges } from './withChanges.ts';
import { fieldIn } from './writePlan.ts';

test('a plan is written, ticked and taken away with the keyboard alone', async ({ page }) => {
  const type = (words: string) => page.keyboard.insertText(words);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press(page, 'Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Task plan' }));
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Start this plan' })).toBeFocused();
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: 'Task plan' })).toBeFocused();
  await press(page, 'Enter', 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Basics' })).toBeFocused();

  await press(page, 'Tab');
  await expect(fieldIn(page, 'Ticket')).toBeFocused();
  await type('1042');
  await press(page, 'Tab');
  await type('Retry failed webhooks');
  await press(page, 'Alt+n');
  await expect(fieldIn(page, 'Links 2')).toBeFocused();
  await type('docs/delivery.md');
  await press(page, 'Alt+n');
  await expect(fieldIn(page, 'Overview')).toBeFocused();
  await type('A webhook that fails is tried again.');
  await press(page, 'Alt+n');
  await expect(fieldIn(page, 'Success metrics 1')).toBeFocused();
  await type('99 % arrive');
  await press(page, 'Enter');
  await type('within a minute');
  await press(page, 'Enter');
  await type('no ticket by hand');
  await press(page, 'Enter');
  await type('measured for a week');
  await press(page, 'Alt+ArrowDown');
  await expect(fieldIn(page, 'Success metrics 5')).toBeFocused();
  await press(page, 'Home', 'Tab');
  await press(page, 'Alt+n');
  await expect(fieldIn(page, 'Goal')).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Next', exact: true }));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'ADR & Legacy Alignment' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Checklist' }), 'Shift+Tab');
  await press(page, 'Enter');
  const box = page.getByRole('checkbox', { name: 'Every test that passed before' });
  await tabTo(page, box);
  await press(page, 'Space');
  await expect(box).toBeChecked();
  await press(page, 'Control+z');
  await expect(box).not.toBeChecked();
  await press(page, 'Control+y');
  await expect(box).toBeChecked();

  await press(page, 'Control+k');
  await expect(page.getByRole('combobox', { name: 'Find an action' })).toBeFocused();
  await type('export a clean copy');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Export a clean copy' })).toBeVisible();
  await press(page, 'Escape');
  await tabTo(page, page.getByRole('button', { name: 'Export' }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem', { name: 'Download as .md' })).toBeFocused();
  const download = page.waitForEvent('download');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  const { bytes } = await fileOf(await download);
  expect(bytes.toString()).toBe(
    withChanges(templateFile('Task plan', 'template.md'), [
      ['T-[ticket id] [Task name]', 'T-1042 Retry failed webhooks'],
      ['[Link to the design this plan carries out]', 'docs/delivery.md'],
      ['[What is built or changed, for whom, and why now]', 'A webhook that fails is tried again.'],
      ['[Result that can be measured, with its figure and how it is measured]', '99 % arrive'],
      ['[Speed, size or cost that must be reached or kept]', 'within a minute'],
      ['[What the person using it no longer has to do]', 'no ticket by hand'],
      [
        '- [ ] Every test that passed before this work still passes\n',
        '- [x] Every test that passed before this work still passes\n  - [ ] measured for a week\n',
      ],
    ]),
  );
});
