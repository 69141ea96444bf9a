import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { dropFile } from './dropFile.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { withChanges } from './withChanges.ts';
import { fieldIn, openStep } from './writePlan.ts';

/** By someone who never heard of a template: byte order mark, CRLF, tabs, trailing blanks, no last line ending. */
const plan = [
  '\uFEFFMove the shop to the new till',
  '=============================',
  '',
  'Owner:\tMaja  ',
  '',
  '## Why we do it ##',
  '',
  'The old till loses *orders* on Fridays, see <https://shop.example/log>.  ',
  'Nobody knows why.',
  '',
  '## What has to happen',
  '',
  '*\t[ ] Order the till <!-- ask Ben -->',
  '\t+ [X] Choose the colour',
  '*\t[ ] Train the staff ',
  '',
  '1) call',
  '1) wait',
  '',
  '| day | who |',
  '|:--|--:|',
  '| Mon | Maja\\|Ben |',
  '',
  '### Öffnungszeiten / 営業時間',
  '',
  '<details><summary>old</summary>',
  'nine to five',
  '</details>',
  '',
  '    keep   this',
  '***',
  'Ende',
].join('\r\n');

async function fileWith(testInfo: TestInfo, name: string, content: string | Uint8Array): Promise<string> {
  const path = testInfo.outputPath(name);
  await writeFile(path, content);
  return path;
}

test('a plan of another make opens by drop, and only the lines of the edited field change', async ({
  page,
}, testInfo) => {
  await page.goto('/');
  await dropFile(page, await fileWith(testInfo, 'till.md', plan));
  await expect(page.getByRole('region', { name: 'How this plan was opened' })).toContainText(
    'No template fits',
  );
  await expect(page).toHaveTitle(/Move the shop to the new till/);

  const untouched = await downloadPlan(page);
  expect(untouched.bytes.equals(Buffer.from(plan))).toBe(true);
  expect(untouched.name).toBe('till.md');

  await openStep(page, 'Why we do it');
  await fieldIn(page, 'Text').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Ask ');
  await page.keyboard.press('ControlOrMeta+i');
  await page.keyboard.type('Ben & Öz');
  const edited = await downloadPlan(page);
  expect(edited.bytes.toString()).toBe(
    withChanges(plan, [['Nobody knows why.', 'Nobody knows why. Ask *Ben & Öz*']]),
  );

  await page.keyboard.press('ControlOrMeta+z');
  expect((await downloadPlan(page)).bytes.equals(Buffer.from(plan))).toBe(true);
});

test('what is no plan is refused with a sentence, a large one asks, and the open plan stays', async ({
  page,
}, testInfo) => {
  const drop = async (name: string, content: string | Uint8Array) =>
    dropFile(page, await fileWith(testInfo, name, content));
  const answer = page.getByRole('region', { name: 'Notifications' });
  const asked = page.getByRole('alertdialog', { name: 'Open a large plan?' });
  await page.goto('/');
  await drop('till.md', plan);
  await expect(page).toHaveTitle(/new till/);
  const address = page.url();

  await drop('old.md', Buffer.from('Geöffnet', 'latin1'));
  await expect(answer).toContainText('“old.md” is not UTF-8 text: byte 3 is the first that is not.');
  await drop('photo.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  await expect(answer).toContainText('“photo.md” is a PNG picture. Nothing was opened');
  await drop('huge.md', Buffer.alloc(9 * 1024 * 1024, 'a\n'));
  await expect(answer).toContainText('“huge.md” is larger than 8 MiB');

  const long = Buffer.from(
    `# Long\n${`\n## Part\n${`\n- [ ] ${'word '.repeat(20)}\n`.repeat(75)}`.repeat(200)}`,
  );
  await drop('long.md', long);
  await expect(asked).toContainText('long.md holds 1.5 MiB');
  await asked.getByRole('button', { name: 'Cancel' }).click();
  expect(page.url()).toBe(address);
  expect((await downloadPlan(page)).bytes.equals(Buffer.from(plan))).toBe(true);

  await drop('long.md', long);
  await asked.getByRole('button', { name: 'Open it' }).click();
  await expect(page).toHaveTitle(/Long/);
  expect(page.url()).not.toBe(address);
});
