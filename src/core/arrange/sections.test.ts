import { describe, expect, test } from 'vitest';
import { templates } from '@/templates/registry.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import type { Template } from '../template.ts';
import { addSection, duplicateSection, moveSection, removeSection } from './sections.ts';

const phased = `# Search

## Phase 1: Store

**Purpose:** Everything else reads it.

### Phase 1 Test Plan (T-Series)

- [x] T001 Writes are atomic

---

## Phase 2: Read

**Exit Gate:** Phase 1 holds, before Phase 3 starts.

### Phase 2 Test Plan (T-Series)

- [ ] T010 Reads what was written

---

## Phase 3: Show

**Purpose:** People see it. Phases 1–2 are done; see phase-2.md and \`Phase 2\`.

---

## Implementation Order

1. **Phase 1** – the store
2. **Phase 2** – the reader
3. **Phase 3** – the page

---

## Dependencies Overview

**Phase 1**: nothing

**Phase 2**: Phase 1

**Phase 3**: Phases 1 and 2
`;

test('a number at the end of a heading and the list below it are no enumeration', () => {
  const phase = (number: number) =>
    `## Phase ${number}: A\n\n### Tests for Phase ${number}\n\n- \n1. one\n2. two\n`;
  expect(
    after(`# Search\n\n${phase(1)}`, 'Phased feature plan', (plan) => duplicateSection(plan, 'phase.1')),
  ).toBe(`# Search\n\n${phase(1)}\n${phase(2)}`);
});

describe('phases of a phased plan', () => {
  test('moved, they take the numbers of their places, and every mention follows', () => {
    expect(after(phased, 'Phased feature plan', (plan) => moveSection(plan, 'phase.3', 0))).toBe(`# Search

## Phase 1: Show

**Purpose:** People see it. Phases 2–3 are done; see phase-2.md and \`Phase 2\`.

---

## Phase 2: Store

**Purpose:** Everything else reads it.

### Phase 2 Test Plan (T-Series)

- [x] T001 Writes are atomic

---

## Phase 3: Read

**Exit Gate:** Phase 2 holds, before Phase 1 starts.

### Phase 3 Test Plan (T-Series)

- [ ] T010 Reads what was written

---

## Implementation Order

1. **Phase 1** – the page
2. **Phase 2** – the store
3. **Phase 3** – the reader

---

## Dependencies Overview

**Phase 1**: Phases 2 and 3

**Phase 2**: nothing

**Phase 3**: Phase 2
`);
  });

  test('removed, one takes its lines along, leaves enumerations, and stays named where it stood alone', () => {
    expect(after(phased, 'Phased feature plan', (plan) => removeSection(plan, 'phase.2'))).toBe(`# Search

## Phase 1: Store

**Purpose:** Everything else reads it.

### Phase 1 Test Plan (T-Series)

- [x] T001 Writes are atomic

---

## Phase 2: Show

**Purpose:** People see it. Phases 1 are done; see phase-2.md and \`Phase 2\`.

---

## Implementation Order

1. **Phase 1** – the store
2. **Phase 2** – the page

---

## Dependencies Overview

**Phase 1**: nothing

**Phase 2**: Phases 1
`);
  });

  test('duplicated, one is open again under the next number, with IDs that are free', () => {
    expect(after(phased, 'Phased feature plan', (plan) => duplicateSection(plan, 'phase.1'))).toBe(`# Search

## Phase 1: Store

**Purpose:** Everything else reads it.

### Phase 1 Test Plan (T-Series)

- [x] T001 Writes are atomic

---

## Phase 2: Store

**Purpose:** Everything else reads it.

### Phase 2 Test Plan (T-Series)

- [ ] T002 Writes are atomic

---

## Phase 3: Read

**Exit Gate:** Phase 1 holds, before Phase 4 starts.

### Phase 3 Test Plan (T-Series)

- [ ] T010 Reads what was written

---

## Phase 4: Show

**Purpose:** People see it. Phases 1–3 are done; see phase-2.md and \`Phase 2\`.

---

## Implementation Order

1. **Phase 1** – the store
2. **Phase 2** – [What it leaves behind for the others]
3. **Phase 3** – the reader
4. **Phase 4** – the page

---

## Dependencies Overview

**Phase 1**: nothing

**Phase 2**: [Tasks that everything else waits for, migrations first]

**Phase 3**: Phase 1

**Phase 4**: Phases 1 and 3
`);
  });

  test('a new one has the words of the template, and its neighbours named in them', () => {
    const plan = read('# Search\n\n## Phase 1: Store\n\n- [ ] F001 Write it\n', 'Phased feature plan');
    const text = done(addSection(plan, 'phase.1')).text;
    expect(text.split('\n').filter((line) => /Phase|phase \d|\d{3}/.test(line))).toEqual([
      '## Phase 1: Store',
      '- [ ] F001 Write it',
      '## Phase 2: [Phase title, such as Data model]',
      '**Exit Gate:** [What must be true, and how you check it, before phase 3 starts]',
      '### Phase 2 Test Plan (T-Series)',
      '- [ ] T001 [Test to write first, with its file path and what it asserts]',
      '- [ ] T002 [Next test: one behaviour, one file]',
      '### Phase 2 Feature Checklist (F-Series)',
      '- [ ] F002 [Smallest change that makes T001 pass, with its file path]',
      '- [ ] F003 [P] [Change in another file that can be made at the same time]',
      '### Phase 2 Performance & Observability (Optional)',
      '- [ ] F004 [What to measure or log, and in which file]',
      '### Phase 2 Details',
    ]);
  });
});

const tickets = `# T-7 Cache

## Metadata

- Status: Phase 2 In Progress

## Plan Summary

- Phase 1 – store
- Phase 2 – refresh

## Phase 1: Store

### Goal

- A store

### Acceptance Criteria (Phase Gate)

- Phase 2 can begin

## Phase 2: Refresh

### Phase 2 Goal

- It is fresh
`;

describe('phases whose first one leaves the number out of its headings', () => {
  test('moved, the one that is first now leaves it out, and the Status follows', () => {
    expect(after(tickets, 'Task plan', (plan) => moveSection(plan, 'phase.1', 1))).toBe(`# T-7 Cache

## Metadata

- Status: Phase 1 In Progress

## Plan Summary

- Phase 1 – refresh
- Phase 2 – store

## Phase 1: Refresh

### Goal

- It is fresh

## Phase 2: Store

### Phase 2 Goal

- A store

### Phase 2 Acceptance Criteria (Phase Gate)

- Phase 1 can begin
`);
  });

  test('the first one removed, the next is first', () => {
    const text = after(tickets, 'Task plan', (plan) => removeSection(plan, 'phase.1'));
    expect(text).toContain('## Phase 1: Refresh\n\n### Goal\n');
    expect(text).toContain('- Status: Phase 1 In Progress');
    expect(text).toContain('## Plan Summary\n\n- Phase 1 – refresh\n');
  });

  test('one added before the first is first', () => {
    const text = after(tickets, 'Task plan', (plan) => addSection(plan, 'phase.1', 'before'));
    expect(headings(text).slice(2)).toEqual([
      '## Phase 1: [Core component or foundation]',
      '### Goal',
      '### Inputs',
      '### Tasks',
      '### Deliverables',
      '### Verification',
      '### Acceptance Criteria (Phase Gate)',
      '### Rollback/Fallback',
      '## Phase 2: Store',
      '### Phase 2 Goal',
      '### Phase 2 Acceptance Criteria (Phase Gate)',
      '## Phase 3: Refresh',
      '### Phase 3 Goal',
    ]);
  });

  test('a plan that leaves it out everywhere goes on doing so', () => {
    const text = tickets.replace('### Phase 2 Goal', '### Goal');
    expect(headings(after(text, 'Task plan', (plan) => moveSection(plan, 'phase.1', 1))).slice(2)).toEqual([
      '## Phase 1: Refresh',
      '### Goal',
      '## Phase 2: Store',
      '### Goal',
      '### Acceptance Criteria (Phase Gate)',
    ]);
  });
});

const stories = `# Tasks: Invite

## Phase 1: Setup

- [ ] T001 Folders

## Phase 2: User Story 1 - Send (Priority: P1) MVP

### Tests for User Story 1

- [x] T002 [P] [US1] Send, in a.test.ts

**Checkpoint**: User Story 1 works.

## Phase 3: User Story 2 - Withdraw (Priority: P2)

### Tests for User Story 2

- [ ] T003 [US2] Withdraw, in b.test.ts (depends on T002)

**Checkpoint**: Stories 1 and 2 work; gave us 2 options. US-2, [US1, US2].

## Phase 4: Polish & Cross-Cutting Concerns

- [ ] T004 Read it all

## Dependencies & Execution Order

### Phase Dependencies

- **User Stories (Phases 2+)**: each waits for Setup
- **Polish (Phase 4)**: waits for Phase 3

### User Story Dependencies

- **User Story 1 (P1)**: none
- **User Story 2 (P2)**: may build on story 1
`;

describe('stories', () => {
  test('moved, they take number, phase and markers of their places', () => {
    expect(after(stories, 'Story tasks', (plan) => moveSection(plan, 'story.2', 0))).toBe(`# Tasks: Invite

## Phase 1: Setup

- [ ] T001 Folders

## Phase 2: User Story 1 - Withdraw (Priority: P2)

### Tests for User Story 1

- [ ] T003 [US1] Withdraw, in b.test.ts (depends on T002)

**Checkpoint**: Stories 2 and 1 work; gave us 2 options. US-1, [US2, US1].

## Phase 3: User Story 2 - Send (Priority: P1) MVP

### Tests for User Story 2

- [x] T002 [P] [US2] Send, in a.test.ts

**Checkpoint**: User Story 2 works.

## Phase 4: Polish & Cross-Cutting Concerns

- [ ] T004 Read it all

## Dependencies & Execution Order

### Phase Dependencies

- **User Stories (Phases 2+)**: each waits for Setup
- **Polish (Phase 4)**: waits for Phase 2

### User Story Dependencies

- **User Story 1 (P2)**: may build on story 2
- **User Story 2 (P1)**: none
`);
  });

  test('removed, one takes its line along and those behind it move up', () => {
    expect(after(stories, 'Story tasks', (plan) => removeSection(plan, 'story.1'))).toBe(`# Tasks: Invite

## Phase 1: Setup

- [ ] T001 Folders

## Phase 2: User Story 1 - Withdraw (Priority: P2)

### Tests for User Story 1

- [ ] T003 [US1] Withdraw, in b.test.ts (depends on T002)

**Checkpoint**: Stories 1 work; gave us 2 options. US-1, [US1, US1].

## Phase 3: Polish & Cross-Cutting Concerns

- [ ] T004 Read it all

## Dependencies & Execution Order

### Phase Dependencies

- **User Stories (Phases 2+)**: each waits for Setup
- **Polish (Phase 3)**: waits for Phase 2

### User Story Dependencies

- **User Story 1 (P2)**: may build on story 1
`);
  });

  test('a phase that is no story has a next one, with what such a phase has', () => {
    const plain =
      '# Tasks: Shop\n\n## Phase 3: Till\n\n- [x] T001 Order it\n\n## Phase 4: Staff\n\n- [ ] T002 Train them\n';
    const text = after(plain, 'Story tasks', (plan) => addSection(plan, 'phase.1'));
    expect(text).toBe(
      plain.replace(
        '## Phase 4: Staff',
        [
          '## Phase 4: [Title]',
          '**Purpose**: [Why the phase exists]',
          '- [ ] T003 [What to do, and the file]',
          '**Checkpoint**: [Where to stop, look and test]',
          '## Phase 5: Staff',
        ].join('\n\n'),
      ),
    );
  });

  test.each([
    ['Story tasks', '### Phase 3: Till', '### Phase 4: [Title]'],
    ['Task plan', '#### Phase 1: Till', '#### Phase 2: [Next component]'],
    ['Task plan', 'Phase 1: Till\n---', '## Phase 2: [Core component or foundation]'],
  ])('of a %s, one beside “%s” stands as deep', (name, heading, fresh) => {
    const text = after(`# Shop\n\n## Work\n\n${heading}\n\n- [ ] T001 Order it\n`, name, (plan) =>
      addSection(plan, [...plan.sections.values()].find(({ spec }) => spec?.repeat)?.path ?? ''),
    );
    expect(headings(text)).toContain(fresh);
  });

  test('a new one is numbered in both counts, has tasks of its own and a line of its own', () => {
    const text = after(stories, 'Story tasks', (plan) => addSection(plan, 'story.2'));
    expect(headings(text).slice(3)).toEqual([
      '## Phase 3: User Story 2 - Withdraw (Priority: P2)',
      '### Tests for User Story 2',
      '## Phase 4: User Story 3 - [Story title] (Priority: P2)',
      '### Tests for User Story 3',
      '### Implementation for User Story 3',
      '## Phase 5: Polish & Cross-Cutting Concerns',
      '## Dependencies & Execution Order',
      '### Phase Dependencies',
      '### User Story Dependencies',
    ]);
    expect(text).toContain('- [ ] T005 [P] [US3] [Backend test that fails before the change, with its path]');
    expect(text).toContain('**Polish (Phase 5)**: waits for Phase 3');
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      '- **User Story 1 (P1)**: none',
      '- **User Story 2 (P2)**: may build on story 1',
      '- **User Story 3 (P1)**: Starts after Foundational and needs no other story',
    ]);
  });
});

describe('numbers of other kinds', () => {
  const phases = (...names: readonly string[]) =>
    `# X\n\n${names.map((name) => `## ${name}\n\n- [ ] See ${name.split(':')[0] ?? ''}\n`).join('\n')}`;

  test.each<[string, readonly string[], (plan: Plan) => Change | Refusal, readonly string[]]>([
    [
      'a number with a point',
      ['Phase 3.1: a', 'Phase 3.2: b', 'Phase 3.3: c'],
      (plan) => removeSection(plan, 'phase.2'),
      ['## Phase 3.1: a', '## Phase 3.2: c'],
    ],
    [
      'gaps stay',
      ['Phase 2: a', 'Phase 5: b', 'Phase 9: c'],
      (plan) => moveSection(plan, 'phase.3', 0),
      ['## Phase 2: c', '## Phase 5: a', '## Phase 9: b'],
    ],
    [
      'Phase 0',
      ['Phase 0: a', 'Phase 1: b'],
      (plan) => duplicateSection(plan, 'phase.1'),
      ['## Phase 0: a', '## Phase 1: a', '## Phase 2: b'],
    ],
    [
      'a letter for the number',
      ['Phase 1: a', 'Phase N: Last'],
      (plan) => duplicateSection(plan, 'phase.1'),
      ['## Phase 1: a', '## Phase 2: a', '## Phase N: Last'],
    ],
    [
      'one number twice',
      ['Phase 1: a', 'Phase 1: b', 'Phase 2: c'],
      (plan) => moveSection(plan, 'phase.3', 0),
      ['## Phase 2: c', '## Phase 1: a', '## Phase 1: b'],
    ],
  ])('%s', (_, names, operation, expected) => {
    const text = after(phases(...names), 'Phased feature plan', operation);
    expect(headings(text)).toEqual(expected);
    const mentions = text.match(/(?<=See )Phase [\dN.]+/g);
    expect(mentions).toEqual(expected.map((heading) => /Phase [\dN.]+/.exec(heading)?.[0]));
  });

  test.each<[string, string]>([
    ['Phases 3+ follow', 'Phases 3+ follow'],
    ['Phase 3 ends', 'Phase 2 ends'],
    ['Phases 1-3', 'Phases 1-2'],
    ['Phases 2–3', 'Phases 2'],
    ['Phases 1, 2 and 3', 'Phases 1 and 2'],
    ['Phases 1, 2, and 3', 'Phases 1, and 2'],
    ['Phases 2, 3', 'Phases 2'],
    ['Phase 2 and Phase 3', 'Phase 2 and Phase 2'],
    ['docs/phase-3.md', 'docs/phase-3.md'],
    ['docs/phase3/a.ts', 'docs/phase3/a.ts'],
    ['#phase-3', '#phase-3'],
    ['`Phase 3`', '`Phase 3`'],
    ['Phase 30', 'Phase 30'],
    ['3 phases', '3 phases'],
    ['PHASE 3', 'PHASE 2'],
    ['(Phase 3)', '(Phase 2)'],
    ['Phase-3 work', 'Phase-2 work'],
    ['Phase 3.', 'Phase 2.'],
    ['Phase 3.2', 'Phase 3.2'],
    ['Phase 3% done', 'Phase 3% done'],
    ['[Phase 3](#phase-3)', '[Phase 2](#phase-3)'],
  ])('where phase 2 is removed, %j becomes %j', (before, expected) => {
    const text = `# X\n\n${before}\n\n${['a', 'b', 'c'].map((name, at) => `## Phase ${at + 1}: ${name}\n`).join('\n')}`;
    const now = after(text, 'Phased feature plan', (plan) => removeSection(plan, 'phase.2'));
    expect(now.split('\n')[2]).toBe(expected);
  });
});

describe('bytes beside the numbers', () => {
  test('line endings stay those of the file', () => {
    const text = after(phased.replaceAll('\n', '\r\n'), 'Phased feature plan', (plan) =>
      addSection(plan, 'phase.3'),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a copy of what may stand once only is refused', () => {
    const result = duplicateSection(read(stories, 'Story tasks'), 'setup');
    expect(result).toEqual({ refused: expect.stringContaining('Phase 1: Setup') });
  });

  test('a move that would swallow what follows is refused', () => {
    const text = '# X\n\n## A\n\nwords\n\n## B\n\n```\nopen\n';
    const plan = read(text, 'Phased feature plan');
    expect(moveSection(plan, 'section.2', 0)).toHaveProperty('refused');
    expect(plan.text).toBe(text);
  });
});

function after(text: string, name: string, operation: (plan: Plan) => Change | Refusal): string {
  return done(operation(read(text, name))).text;
}

function read(text: string, name: string): Plan {
  const template: Template | undefined = templates.find((each) => each.name === name);
  if (!template) throw new RangeError(`no template is called ${name}`);
  return readPlan(text, template);
}

function done(result: Change | Refusal): Plan {
  if (isRefusal(result)) throw new Error(result.refused);
  return result.plan;
}

function headings(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('##'));
}
