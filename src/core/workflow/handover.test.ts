import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import { commandsFor, promptFor } from './handover.ts';
import { stagesOf } from './stages.ts';

const plan = readPlan(
  `# Tasks: Till

## Phase 1: Store

**Goal**: Sales survive a restart

- [ ] T001 [P] Write \`src/store.ts\`
  and its index
  - Depends on: nothing
  - [ ] T002 Test it in src/store.test.ts

### Verification

\`\`\`bash
npm test
\`\`\`

**Checkpoint**: Pull the plug

## Phase 2: Screen

**Purpose**: [Why it exists]

- [ ] T003 Draw it
- [ ] Tidy up
`,
  anyPlan,
);
const [store, screen] = stagesOf(plan).map(({ tasks }) => tasks);

test('tasks are handed over as a line of commands, in a pattern of the person’s own', () => {
  expect(commandsFor(plan, store ?? [])).toBe('/run-task T001 | /run-task T002');
  expect(commandsFor(plan, screen ?? [], 'do {id}: {text}')).toBe('do T003: Draw it | do Tidy up: Tidy up');
  expect(commandsFor(readPlan('- [ ] T001 cost $& more\n', anyPlan), [], 'x')).toBe('');
});

test('a phase is handed over as a prompt with goal, tasks, verification, gate and files', () => {
  expect(promptFor(plan, store ?? [])).toBe(`# Tasks: Till

Do the tasks below and no others. Tick each box in the plan when its task is done and checked.

## Phase 1: Store

**Goal**: Sales survive a restart

- [ ] T001 [P] Write \`src/store.ts\`
  and its index
  - Depends on: nothing
- [ ] T002 Test it in src/store.test.ts

**Verification**:

\`\`\`bash
npm test
\`\`\`

**Checkpoint**: Pull the plug

## Files

- \`src/store.ts\`
- \`src/store.test.ts\`
`);
});

test('a prompt says what must be done before, and nothing that is not written yet', () => {
  const prompt = promptFor(plan, screen ?? []);
  expect(prompt).toContain('## Do not begin before these are done\n\n- T001 Write `src/store.ts`\n');
  expect(prompt).not.toContain('Purpose');
});

test('a file that is written in two ways is listed once', () => {
  const told = readPlan(
    '# Till\n\n- [ ] T001 As [contracts/x.md](./contracts/x.md) says, and `./contracts/x.md` too\n- [ ] T002 Write ./src/a.ts and ../b/c.ts\n',
    anyPlan,
  );
  const tasks = stagesOf(told).flatMap((stage) => stage.tasks);
  expect(promptFor(told, tasks).split('## Files\n\n')[1]).toBe(
    '- `contracts/x.md`\n- `src/a.ts`\n- `../b/c.ts`\n',
  );
});
