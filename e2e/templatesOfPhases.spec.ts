import { chooseInMenu } from './chooseInMenu.ts';
import { downloadPlan } from './planFile.ts';
import { expect, test } from './quietPage.ts';
import { templateFile } from './templateFile.ts';
import { withChanges, without } from './withChanges.ts';
import { addPart, choose, fieldIn, formOf, openStep, removePart, startPlan, write } from './writePlan.ts';

test('a phased feature plan, from the gallery to the bytes of its file', async ({ page }) => {
  await startPlan(page, 'Phased feature plan');
  await fieldIn(page, 'Title').fill('Invoice search');
  await write(page, 'Outcome', 'People find an invoice');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type(' by any word');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type(' on it');
  await write(page, 'Branch', 'feature/invoice-search');

  await openStep(page, 'Phase 1');
  await fieldIn(page, 'Title').fill('Data model');
  await write(page, 'Exit Gate', 'The migration runs up and down');
  await write(page, 'T002', 'Index test in `db/index.test.ts`');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('[P] Rollback test in `db/down.test.ts`');
  await formOf(page).getByRole('checkbox', { name: 'T002 done' }).check();
  await formOf(page).getByRole('switch', { name: 'Performance & Observability' }).click();

  await addPart(page, 'phase', 'Phase 8');
  await removePart(page, 'Phase 8');
  await removePart(page, 'Phase 7');

  await openStep(page, 'Environment');
  const settings = formOf(page).getByRole('group', { name: 'Development' });
  await settings.getByRole('textbox', { name: 'Key, KEY' }).fill('INDEX_URL');
  await settings.getByRole('textbox', { name: 'Value of INDEX_URL' }).fill('http://localhost:9200');
  await settings.getByRole('textbox', { name: 'Comment of INDEX_URL' }).fill('the search index');
  await openStep(page, 'Files');
  await fieldIn(page, 'Files to create 1, path').fill('db/007_index.sql');
  await fieldIn(page, 'Files to create 1, purpose').fill('the index');

  const { name, bytes } = await downloadPlan(page);
  const shorter = without(templateFile('Phased feature plan', 'template.md'), [
    ['### Phase 1 Performance & Observability (Optional)', '### Phase 1 Details'],
    ['## Phase 7: ', '## Implementation Order'],
    ['7. **Phase 7**', '\n---'],
    ['**Phase 7**: ', '**Critical Path**'],
  ]);
  expect(bytes.toString()).toBe(
    withChanges(shorter, [
      ['# [Feature title]', '# Invoice search'],
      [
        '[What people can do when this is done that they cannot do today]',
        'People find an invoice **by any word** on it',
      ],
      ['[Branch name, such as feature/invoice-search]', 'feature/invoice-search'],
      ['[Phase title, such as Data model]', 'Data model'],
      ['[What must be true, and how you check it, before phase 2 starts]', 'The migration runs up and down'],
      [
        '- [ ] T002 [Next test: one behaviour, one file]\n',
        '- [x] T002 Index test in `db/index.test.ts`\n- [ ] T003 [P] Rollback test in `db/down.test.ts`\n',
      ],
      [
        'KEY=value\n```\n\n**Production',
        'INDEX_URL=http://localhost:9200 # the search index\n```\n\n**Production',
      ],
      ['`[Path of a new file]` – [What it is for]', '`db/007_index.sql` – the index'],
    ]),
  );
  expect(name).toBe('invoice-search.md');
});

test('a task plan, from the gallery to the bytes of its file', async ({ page }) => {
  await startPlan(page, 'Task plan');
  await fieldIn(page, 'Ticket').fill('1042');
  await fieldIn(page, 'Title').fill('Retry failed webhooks');
  await openStep(page, 'Metadata and links');
  await choose(page, 'Status', 'Phase 1 In Progress');
  await write(page, 'Links 2', '[Delivery design](docs/delivery.md)');
  await openStep(page, 'Scope');
  await write(page, 'Non-Goals', 'A new queue');

  await openStep(page, 'Phase 1');
  await fieldIn(page, 'Title').fill('Attempt log');
  await write(page, 'Tasks 2', 'Table `attempts`, one row a try');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Read it back in `attempts.rs`');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Forget it after 30 days');
  await formOf(page).getByRole('checkbox', { name: 'Tasks 2 done' }).check();
  await chooseInMenu(page, 'Insert', 'Cargo');
  await formOf(page).getByRole('switch', { name: 'Rollback' }).click();
  await addPart(page, 'phase', 'Phase 4');
  await removePart(page, '4 Testing');
  await removePart(page, 'Phase 2');

  const { name, bytes } = await downloadPlan(page);
  const shorter = without(templateFile('Task plan', 'template.md'), [
    ['- Phase 2 – ', '- Phase 3 – '],
    ['### Rollback/Fallback', '---'],
    ['## Phase 2: ', '## Phase 3: '],
  ]);
  expect(bytes.toString()).toBe(
    withChanges(shorter.replaceAll('Phase 3', 'Phase 2'), [
      ['T-[ticket id] [Task name]', 'T-1042 Retry failed webhooks'],
      ['- Status: Draft', '- Status: Phase 1 In Progress'],
      ['[Link to the design this plan carries out]', '[Delivery design](docs/delivery.md)'],
      ['[What a reader might expect here and will not get]', 'A new queue'],
      ['[Core component or foundation]', 'Attempt log'],
      [
        '  - [ ] [One step, small enough to finish and check in a day]\n  - [ ] [Next step]\n- [ ] **[Next group]**',
        '  - [x] Table `attempts`, one row a try\n  - [ ] Read it back in `attempts.rs`\n  - [ ] Forget it after 30 days\n- [ ] **[Next group]**',
      ],
      [
        '# Build, format and lint\n# Tests of what this phase adds\n# Wider tests, when this phase touches something shared\n',
        'cargo check\ncargo fmt --check\ncargo clippy --all-targets -- -D warnings\ncargo test\n',
      ],
    ]),
  );
  expect(name).toBe('t-1042-retry-failed-webhooks.md');
});

test('a feature brief, from the gallery to the bytes of its file', async ({ page }) => {
  await startPlan(page, 'Feature brief');
  await fieldIn(page, 'Project').fill('Larder');
  await fieldIn(page, 'Feature').fill('Shared lists');
  await write(page, 'Assignees', '@ada, @grace');
  await openStep(page, 'Overview');
  await write(page, 'Overview', 'Two people write one list.');
  await openStep(page, 'Architecture');
  await write(page, 'Component, row 1', 'List service');
  await write(page, 'Planned Change, row 1', 'merges a|b');
  await formOf(page)
    .getByRole('group', { name: 'Components' })
    .getByRole('button', { name: 'Add row' })
    .click();
  await write(page, 'Component, row 2', 'Browser');
  await openStep(page, 'Project Structure');
  await formOf(page).getByRole('textbox', { name: 'What ui/ is for' }).fill('Screens');
  await openStep(page, '1 Foundation');
  await fieldIn(page, 'Title').fill('Ground work');
  await write(page, 'Tasks 3', 'Flag `lists.shared`');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Its owner');
  await formOf(page).getByRole('checkbox', { name: 'Tasks 3 done' }).check();
  await addPart(page, 'phase', 'Phase 6');
  await removePart(page, '6 ');
  await removePart(page, '3 ');
  await openStep(page, 'Risk');
  await write(page, 'Risk, row 1', 'Two edits at once');
  await formOf(page).getByRole('combobox', { name: 'Impact, row 1' }).selectOption('High');

  const { name, bytes } = await downloadPlan(page);
  const shorter = without(templateFile('Feature brief', 'template.md'), [['### Phase 3: ', '### Phase 4: ']]);
  expect(bytes.toString()).toBe(
    withChanges(shorter, [
      ['[People who will answer for this plan]', '@ada, @grace'],
      ['# [Project name] – [Feature name] Feature Plan\n\n##', '# Larder – Shared lists Feature Plan\n\n##'],
      [
        '[What the feature is, whose problem it solves and what will be different, with a link to the brief]',
        'Two people write one list.',
      ],
      [
        '| [Name of the part] | [What it does today] | [What it will do] | [Owner, risk or limit] |\n',
        '| List service | [What it does today] | merges a\\|b | [Owner, risk or limit] |\n| Browser |  |  |  |\n',
      ],
      ['ui/      # What people see', 'ui/      # Screens'],
      ['Phase 1: Foundation & Enablers', 'Phase 1: Ground work'],
      [
        '- [ ] [Flag or setting that keeps the feature out of sight]\n',
        '- [x] Flag `lists.shared`\n- [ ] Its owner\n',
      ],
      ['### Phase 4: Validation', '### Phase 3: Validation'],
      ['### Phase 5: Rollout', '### Phase 4: Rollout'],
      ['| [What could go wrong] | [High, Med or Low] |', '| Two edits at once | High |'],
    ]),
  );
  expect(name).toBe('larder-shared-lists-feature-plan.md');
});
