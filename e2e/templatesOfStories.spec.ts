import { chooseInMenu } from './chooseInMenu.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { templateFile } from './templateFile.ts';
import { withChanges, without } from './withChanges.ts';
import {
  addPart,
  choose,
  fieldIn,
  formOf,
  openStep,
  removePart,
  startPlan,
  stepsOf,
  write,
} from './writePlan.ts';

test('an implementation plan, from the gallery to the bytes of its file', async ({ page }) => {
  await startPlan(page, 'Implementation plan');
  await fieldIn(page, 'Title').fill('Shared shopping lists');
  await write(page, 'Date', '2026-03-02');
  await openStep(page, 'Summary');
  await write(page, 'Summary', 'Two people write one list. ');
  await page.keyboard.type('See `spec.md`.');
  await openStep(page, 'Technical Context');
  await write(page, 'Storage', 'PostgreSQL 17, one row a line');
  await choose(page, 'Project Type', 'web');

  await openStep(page, 'Project Structure');
  const tree = formOf(page).getByRole('group', { name: 'Documentation tree' });
  await tree.getByRole('textbox', { name: 'What spec.md is for' }).press('Enter');
  await page.keyboard.insertText('contracts/');
  await chooseInMenu(page, 'Insert', 'Web application');

  await openStep(page, 'User Story 1');
  await fieldIn(page, 'Title').fill('Write together');
  await choose(page, 'Priority', 'P2');
  await write(page, 'T011', 'Two browsers, one list: `e2e/together.spec.ts`');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('A lost connection');
  await formOf(page).getByRole('checkbox', { name: 'T011 done' }).check();
  await addPart(page, 'user story', 'User Story 4');
  await removePart(page, 'User Story 4');
  await removePart(page, 'User Story 3');

  const { name, bytes } = await downloadPlan(page);
  const shorter = without(templateFile('Implementation plan', 'template.md'), [
    ['src/\n├── models/', '```\n\n**Structure'],
    ['## Phase 5: User Story 3', '## Phase 6: '],
    ['- **User Story 3 (P3)**', '\n### Within'],
  ]);
  const web = templateFile('Implementation plan', 'trees/web.txt');
  expect(bytes.toString()).toBe(
    withChanges(shorter.replace('## Phase 6: ', '## Phase 5: '), [
      ['Plan: [Feature name]', 'Plan: Shared shopping lists'],
      ['[Date of this plan, as YYYY-MM-DD]', '2026-03-02'],
      [
        '[What the feature must do, in a sentence or two, and how we mean to build it]',
        'Two people write one list. See `spec.md`.',
      ],
      [
        '[Databases, files or buckets and what is kept in each, or NEEDS CLARIFICATION]',
        'PostgreSQL 17, one row a line',
      ],
      ['[single | web | mobile]', 'web'],
      [
        '└── spec.md  # What the feature must do, and for whom\n',
        '├── spec.md  # What the feature must do, and for whom\n└── contracts/\n',
      ],
      ['```text\n```\n\n**Structure', `\`\`\`text\n${web.trimEnd()}\n\`\`\`\n\n**Structure`],
      ['1 - [Story title] (Priority: P1)', '1 - Write together (Priority: P2)'],
      [
        "- [ ] T011: [P] [US1] [Test of a person's whole way through, with its path]\n",
        '- [x] T011: [P] [US1] Two browsers, one list: `e2e/together.spec.ts`\n- [ ] T034: [US1] A lost connection\n',
      ],
    ]),
  );
  expect(name).toBe('implementation-plan-shared-shopping-lists.md');
});

test('story tasks, from the gallery to the bytes of their file', async ({ page }) => {
  await startPlan(page, 'Story tasks');
  await write(page, 'Description', 'Tasks: two "people", one list');
  await fieldIn(page, 'Title').fill('Shared shopping lists');
  await write(page, 'Input', 'specs/014-lists/');
  await openStep(page, 'Format and paths');
  await write(page, 'Path conventions 3, Backend features', '`server/routes/`, `server/models/`');
  await openStep(page, 'Phase 1: Setup');
  await write(page, 'T003', 'Settings in `docs/settings.md`');
  await formOf(page).getByRole('button', { name: 'T003: Parallel' }).click();
  await formOf(page).getByRole('checkbox', { name: 'T001 done' }).check();
  await formOf(page).getByRole('button', { name: 'Move or change T002' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();

  await openStep(page, 'User Story 1');
  await fieldIn(page, 'Title').fill('Write together');
  await fieldIn(page, 'Flag').fill('First release');
  await addPart(page, 'user story', 'User Story 4');
  await removePart(page, 'User Story 4');
  await stepsOf(page).getByRole('button', { name: '3 Write together' }).first().press('Alt+ArrowDown');
  const moved = stepsOf(page).getByRole('button', { name: '4 Write together' }).first();
  await expect(moved).toBeFocused();
  await moved.press('Alt+ArrowUp');

  const { name, bytes } = await downloadPlan(page);
  const shorter = without(templateFile('Story tasks', 'template.md'), [['- [ ] T002 ', '- [ ] T003 ']]);
  expect(bytes.toString()).toBe(
    withChanges(shorter, [
      ['"[What this list of tasks builds, in one line]"', '"Tasks: two \\"people\\", one list"'],
      ['# Tasks: [Feature name]', '# Tasks: Shared shopping lists'],
      ['[Folder with the design documents, such as specs/014-invoice-search/]', 'specs/014-lists/'],
      [
        'Backend features: [Folders for routes, models, services and their tests]',
        'Backend features: `server/routes/`, `server/models/`',
      ],
      ['- [ ] T001', '- [x] T001'],
      [
        'T003 [P] [New settings and secrets, named in the file that documents them]',
        'T003 Settings in `docs/settings.md`',
      ],
      ['1 - [Story title] (Priority: P1) MVP', '1 - Write together (Priority: P1) First release'],
    ]),
  );
  expect(name).toBe('tasks-shared-shopping-lists.md');
});
