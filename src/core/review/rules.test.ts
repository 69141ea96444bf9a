import { describe, expect, test } from 'vitest';
import { foundBy, pointedAt, planOf, storyPlan, templateNamed } from './cases.fixture.ts';
import { rules } from './rules.ts';

type Case = readonly [code: string, text: string, words: readonly string[]];

const three = '- [ ] T001 a\n- [ ] T002 b\n- [ ] T003 c\n';
const phase = (lines: string) => `# A\n\n## Phase 1: One\n\n${lines}`;
const twoPhases = (first: string, second: string) =>
  `# A\n\n## Phase 1: One\n\n${first}\n\n## Phase 2: Two\n\n${second}\n`;

const boxes: readonly Case[] = [
  ['task-box', '- [] a\n', ['[]']],
  ['task-box', '- [ x] a\n- [x ] b\n', ['[ x]', '[x ]']],
  ['task-box', '- [ ] - [x] T001 a\n- [x] * [x] b\n', ['[ ] - [x]', '[x] * [x]']],
  ['task-box', '- [ ] a\n\n-[ ] T002 b\n', ['-[ ]']],
  ['task-box', '- [ ] T001 a\n- ( ) T002 b\n- [v] T003 c\n', ['( )', '[v]']],
  ['task-box', '- [ ] T001 a\n- [P] T002 runs beside\n- (a) T003\n- [x] - b\n\n```\n-[ ] c\n```\n', []],
  ['task-box', '- [ ] a\n- [X] b\n- [~] c\n- [A](https://a.b)\n- [ x ](c)\n', []],
  ['task-mark', '- [!] a\n- [?] b\n', ['[!]', '[?]']],
  ['task-mark', '- [~] a\n- [-] b\n- [/] c\n- [x] d\n', []],
  ['task-bullet', '1. [ ] a\n2. [ ] b\n', ['1. [ ']],
  ['task-bullet', '+ [ ] a\n', ['+ [ ']],
  ['task-bullet', '* [ ] a\n\n- [ ] b\n\n1. no task\n', []],
  ['marker-escaped', '- [ ] T001 \\[P\\] a\n', ['\\[P\\]']],
  ['marker-escaped', '* \\[ \\] a\n', ['\\[ \\]']],
  ['marker-escaped', '- [ ] T001 [P] `\\w` and \\[id\\]\n', []],
];

const forms: readonly Case[] = [
  [
    'task-form',
    phase(`- [ ] T000 z\n${three}- [ ] T004: d\n- [ ] **T005** e\n- [ ] [T006] f\n`),
    ['T004:', 'T005**', 'T006]'],
  ],
  ['task-form', phase(`${three}- [ ] [P] T004 d\n`), ['T004']],
  ['task-form', phase(three), []],
  ['task-form', phase('- [ ] **T001**: a\n- [x] **T002**: b\n- [ ] ~~**T003**: c~~\n'), []],
  ['task-form', phase('- [ ] 1. a\n  - [ ] 1.1 b\n  - [ ] 1.2 c\n  - [ ] 1.3 d\n'), []],
  ['task-form', phase('- [ ] T062-T067 many\n- [ ] T068 a\n- [ ] T069 b\n- [ ] T070 c\n'), []],
  ['marker-order', storyPlan('- [ ] T005 [US1] [P] c in `src/c.ts`'), ['[US1] [P]']],
  ['marker-order', storyPlan(''), []],
  ['id-missing', phase(`${three}- [ ] no ID here\n`), ['[ ] no ID here']],
  ['id-missing', phase('- [ ] a\n- [ ] b\n'), []],
  ['id-missing', phase(`${three}  - [ ] a step of it\n`), []],
  ['id-missing', `${phase(three)}\n### Acceptance Criteria\n\n- [ ] it runs\n`, []],
  ['id-missing', `${phase(three)}\n## Definition of Done\n\n- [ ] it runs\n`, []],
  ['id-missing', phase(`${three}- [x] Reopened T002 b\n`), []],
  ['id-duplicate', phase(`${three}- [ ] T002 d\n`), ['T002']],
  ['id-duplicate', `- [ ] T001 an example\n\n${phase(three)}`, []],
  ['id-duplicate', phase('- [ ] T001 a\n- [ ] T001a b\n- [ ] T001.1 c\n'), []],
  ['id-order', phase('- [ ] T001 a\n- [ ] T003 b\n- [ ] T002 c\n- [ ] T009 d\n'), ['T003']],
  [
    'id-order',
    phase('- [ ] T001 a\n- [ ] T008 b\n- [ ] T009 c\n- [ ] T002 d\n- [ ] T003 e\n- [ ] T004 f\n'),
    ['T008'],
  ],
  ['id-order', phase('- [ ] T001 a\n- [ ] T001a b\n- [ ] T010 c\n- [ ] T1000 d\n'), []],
  ['id-order', phase('- [ ] T010 a\n- [ ] F001 b\n- [ ] T011 c\n- [ ] F002 d\n'), []],
  ['id-order', phase('- [ ] 1.9 a\n- [ ] 1.10 b\n- [ ] 2.1 c\n'), []],
  ['id-slot', phase(`${three}- [ ] TXXX [P] d\n- [ ] FXX e\n`), ['TXXX', 'FXX']],
  ['id-slot', phase('- [ ] XX is a word\n- [ ] T001 keeps TXXX\n'), []],
];

const references: readonly Case[] = [
  ['dependency-missing', phase(`${three}- [ ] T004 d (depends on T009)\n`), ['T009']],
  ['dependency-missing', phase(`${three}- [ ] T004 d (depends on T001-T003, T2)\n`), []],
  ['dependency-missing', phase(`${three}- [ ] T004 d. Dependencies: none (T003 is a sibling)\n`), []],
  ['mention-missing', `${phase(three)}\n## Dependencies\n\n- T001–T021 first\n`, ['T001–T021']],
  [
    'mention-missing',
    `${phase(three)}\n## Notes\n\n- T001–T003, src/T999.md, T4 machines\n<!-- T888 -->\n`,
    [],
  ],
  ['mention-missing', phase(`${three}- [ ] Reopened T009 a\n\nT009 is named again.\n`), []],
  ['mention-missing', `${phase(three)}\n### Subtask T044 – by hand\n\nT044 is told above.\n`, []],
  ['dependency-self', phase(`${three}- [ ] T004 d (depends on T004)\n`), ['T004']],
  [
    'dependency-cycle',
    phase('- [ ] T001 a (depends on T002)\n- [ ] T002 b (depends on T001)\n'),
    ['depends on T002'],
  ],
  ['dependency-cycle', twoPhases('- [ ] T001 a (depends on T002)', '- [ ] T002 b'), ['depends on T002']],
  ['dependency-cycle', phase('- [ ] T001 a\n- [ ] T002 b (depends on T001)\n'), []],
  [
    'dependency-cycle',
    '# A\n\n## Phase 1: User Story 1\n\n- [ ] T001 a\n\n## Phase 2: User Story 2\n\n- [ ] T002 b\n\n## Dependencies\n\n- US1 depends on US2\n- US2 depends on US1\n',
    ['US1 depends on US2'],
  ],
  [
    'dependency-later',
    phase('- [ ] T001 a\n- [ ] T002 [P] b (depends on T003)\n- [ ] T003 [P] c\n'),
    ['T003'],
  ],
  ['dependency-later', phase('- [ ] T001 a\n- [ ] T002 b (depends on T001)\n'), []],
  ['parallel-file', phase('- [ ] T001 [P] a in `src/a.ts`\n- [ ] T002 [P] b in `src/a.ts`\n'), ['[P]']],
  [
    'parallel-file',
    phase(
      '- [ ] T001 [P] a in `src/a.ts`. Per [b](c/b.md).\n- [ ] T002 [P] b in `src/a.ts` (as T001). See d.md\n',
    ),
    ['[P]'],
  ],
  ['parallel-file', phase('- [x] T001 [P] a in `src/a.ts`\n- [ ] T002 [P] b in `src/a.ts`\n'), []],
  ['parallel-file', phase('- [ ] T001 [P] a in `src/a.ts`\n- [ ] T002 b in `src/a.ts`\n'), []],
  ['parallel-file', phase('- [ ] T001 [P] a in `src/a.ts`\n- [ ] T002 [P] Review `src/a.ts`\n'), []],
  [
    'parallel-file',
    phase('- [ ] T001 [P] test `src/a.ts` in `t/a.ts`\n- [ ] T002 [P] b in `src/a.ts`\n'),
    [],
  ],
  [
    'parallel-file',
    phase('- [ ] T001 [P] a in `src/a.ts`\n- [ ] T002 [P] b in `src/a.ts`\n- [ ] T003 [P] c in `src/a.ts`\n'),
    ['[P]'],
  ],
  ['parallel-file', phase('- [ ] T001 [P:1] a in `src/a.ts`\n- [ ] T002 [P:2] b in `src/a.ts`\n'), []],
  ['parallel-waits', phase('- [ ] T001 [P:1] a\n- [ ] T002 [P:2] b (depends on T001)\n'), []],
  ['parallel-waits', phase('- [ ] T001 [P] a\n- [ ] T002 [P] b (depends on T001)\n'), ['[P]']],
  ['parallel-waits', phase('- [x] T001 [P] a\n- [ ] T002 [P] b (depends on T001)\n'), []],
];

const stories: readonly Case[] = [
  ['story-missing', storyPlan('- [ ] T005 no label in `src/c.ts`'), ['T005']],
  [
    'story-missing',
    phase('- [ ] T001 a\n\n## Phase 2: User Story 1 - b\n\n- [ ] T002 c\n- [ ] T003 d\n'),
    [],
  ],
  ['story-outside', storyPlan('').replace('T001 Make', 'T001 [US1] Make'), ['[US1]']],
  [
    'story-outside',
    storyPlan('').replace('T001 Make', 'T001 [US1] Make').replace('T002 [P] Add', 'T002 [P] [US1] Add'),
    ['[US1]'],
  ],
  ['story-outside', storyPlan('\n## Phase 3: Catalog & Polish\n\n- [ ] T005 [US1] c'), []],
  ['story-unknown', storyPlan('- [ ] T005 [US7] c\n- [ ] T006 [US7] d'), ['[US7]']],
  ['story-unknown', storyPlan('- [ ] T005 [US7] c\n- [ ] T006 [US8] d'), []],
  ['story-unknown', storyPlan('\n## Phase 3: User Stories 2 & 3\n\n- [ ] T005 [US3] c'), []],
  ['story-other', storyPlan('\n## Phase 3: User Story 2 - Two\n\n- [ ] T005 [US1] c'), ['[US1]']],
  ['story-several', storyPlan('- [ ] T005 [US1] [US2] c'), ['[US1] [US2]']],
  ['story-several', storyPlan(''), []],
];

const phases: readonly Case[] = [
  ['phase-duplicate', '# A\n\n## Phase 1: a\n\n- [ ] b\n\n## Phase 1: c\n\n- [ ] d\n', ['## Phase 1: c']],
  ['phase-duplicate', '# A\n\n## Phase 1: a\n\n- [ ] b\n\n## Order\n\n### Phase 1: c\n\nno task\n', []],
  ['phase-gap', '# A\n\n## Phase 1: a\n\n- [ ] b\n\n## Phase 3: c\n\n- [ ] d\n', ['## Phase 3: c']],
  ['phase-gap', '# A\n\n## Phase 0: a\n\n- [ ] b\n\n## Phase 1: talk\n\n## Phase 2: c\n\n- [ ] d\n', []],
  ['phase-gap', '# A\n\n## Phase 3.1: a\n\n- [ ] b\n\n## Phase 3.2: c\n\n- [ ] d\n', []],
  ['phase-literal', `${phase(three)}\n## Phase N: Polish\n\n- [ ] T004 d\n`, ['## Phase N: Polish']],
  ['phase-literal', '# A\n\n## Phase Notes\n\n## Phase X-ray\n', []],
  [
    'phase-story-early',
    '# A\n\n## Phase 1: User Story 1 - a\n\n- [ ] b\n\n## Phase 2: Foundational\n\n- [ ] c\n',
    ['## Phase 1: User Story 1 - a'],
  ],
  ['phase-story-early', storyPlan(''), []],
  ['task-outside', `${twoPhases(three, '- [ ] T004 d')}\n## Found on the way\n\n- [ ] T005 e\n`, ['T005']],
  [
    'task-outside',
    `${twoPhases(three, '- [ ] T004 d')}\n## Backlog\n\n- [ ] T005 e\n\n## Review\n\n- [ ] CHK001 f\n`,
    [],
  ],
  ['gate-early', `${phase(three)}\n**Exit Gate:** it runs – passed 2026-11-21\n`, ['Exit Gate']],
  ['gate-early', `${phase(three)}\n### Acceptance Criteria\n\n- [x] a\n- [x] b\n`, ['[x] a']],
  ['gate-early', `${phase(three)}\n### Acceptance Criteria\n\n- [x] a\n- [ ] b\n`, []],
  ['phase-open-behind', twoPhases('- [ ] a', '- [x] b'), ['## Phase 1: One']],
  ['phase-open-behind', twoPhases('- [ ] ~~a~~ (not needed)\n- [x] c', '- [x] b'), []],
  [
    'phase-open-behind',
    '# A\n\n## Phase 1: User Story 1\n\n- [ ] a\n\n## Phase 2: User Story 2\n\n- [x] b\n',
    [],
  ],
  ['parent-done', '- [x] a\n  - [ ] b\n  - [x] c\n', ['[x] a']],
  ['parent-done', '- [x] a\n  - [x] b\n  - [ ] ~~c~~\n  - [ ]* 1.3 optional\n', []],
  ['parent-open', '- [ ] a\n  - [x] b\n', ['[ ] a']],
  ['parent-open', '- [ ] a\n  - [x] b\n  - [ ] c\n', []],
];

const markdown: readonly Case[] = [
  ['rule-heading', '# A\n\n## B\n\n**Checkpoint**: it runs\n---\n\nc\n', ['**Checkpoint**: it runs\n---']],
  ['rule-heading', `# A\n\n${'made\n---\nsaid\n\n'.repeat(5)}`, ['made\n---']],
  ['rule-heading', 'Title\n=====\n\nPart\n----\n\nwords\n', []],
  ['rule-heading', '# A\n\n## B\n\nwords\n\n---\n', []],
  ['labels-joined', '**A**: x\n**B**: y\n**C**: z\n', ['**B**: y']],
  ['labels-joined', '**A**: x  \n**B**: y\\\n**C**: z\n\n**D**: u\n', []],
  ['html-hidden', `Call ${'<Phase Title> '.repeat(9)}`, ['<Phase Title>']],
  ['html-hidden', 'Call <Phase Title> or Vec<Item> now\n', ['<Phase Title>', '<Item>']],
  [
    'html-hidden',
    '`<name>` \\<name> <br> <https://a.b> a < b > c <details open>\n\n```\n<name>\n```\n<!-- <name> -->\n',
    [],
  ],
  ['endings-mixed', 'a\r\nb\nc\nd\n', ['\r']],
  ['endings-mixed', 'a\r\nb\r\n', []],
  ['box-uncounted', '```\n- [ ] a\n- [x] b\n```\n', ['- [ ] a']],
  ['box-uncounted', '<!--\n- [ ] a\n- [ ] b\n-->\n', ['- [ ] a']],
  ['box-uncounted', '| a | b |\n|---|---|\n| [ ] | c |\n', ['[ ]']],
  ['box-uncounted', '```\n- [ ] T001 one example\n```\n', []],
  ['task-uncounted', '# A\n\n### T001 a\n\n### T002: b\n', ['### T001 a']],
  ['task-uncounted', '| ID | What |\n|--|--|\n| T001 | a |\n| T002 | b |\n', ['T001']],
  [
    'task-uncounted',
    `${phase(three)}\n### T001-T003: talk\n\n| T001 | T002 |\n|--|--|\n| T001 | b |\n| T003 | c |\n`,
    [],
  ],
];

const words: readonly Case[] = [
  ['total-wrong', `${phase(three)}\n**Total Tasks**: 4\n`, ['4']],
  ['total-wrong', `${phase(three)}\n**Task count**: 9 tasks total\n`, ['9']],
  [
    'total-wrong',
    `${phase(three)}\n- **Phase 1 (Setup)**: 5 tasks\n- Phase 1 (Setup): 2 tasks done\n`,
    ['5'],
  ],
  ['total-wrong', `# A\n\n## Phase 1: One (5 tasks)\n\n${three}`, ['5']],
  [
    'total-wrong',
    `# A\n\n## Phase 1: One (3 tasks)\n\n${three}  - [ ] step\n\nTotal: 3 tasks, total tasks: 4\n`,
    [],
  ],
  ['total-wrong', `${phase(three)}\nTotal Tasks: 2/3, total tasks: 2 done\n`, []],
  ['slot-left', '# A\n\n## B\n\n- [x] done\n- [ ] [Describe the task]\n', ['[Describe the task]']],
  ['slot-left', '# A\n\n**Storage**: NEEDS CLARIFICATION\n', ['NEEDS CLARIFICATION']],
  ['slot-left', '# A\n\n- [ ] T001 TODO\n', ['TODO']],
  [
    'slot-left',
    '# A\n\n## B\n\n**Owner**: TBD\n\n## C\n\nUse {{ framework }} (TBD)\n',
    ['TBD', '{{ framework }}'],
  ],
  [
    'slot-left',
    '# A\n\n- [ ] Remove every TODO\n- [ ] Mark it with TODO: phase 2\n- [ ] Set `{{name}}`\n',
    [],
  ],
  ['slot-left', '# A\n\n- [x] Returns `[String]` for <version> of [the list] in app/[id]\n', []],
  [
    'sample-task',
    phase('- [ ] T001 Create [Entity1] model in src/models/[entity1].py\n'),
    ['Create [Entity1] model in src/models/[entity1].py'],
  ],
  ['sample-task', phase('- [ ] T001 Add the route app/[id]/page.tsx and [link](a)\n'), []],
  [
    'option-left',
    '```text\n# [REMOVE IF UNUSED] Option 1: Single project\nsrc/\n```\n',
    ['# [REMOVE IF UNUSED] Option 1: Single project'],
  ],
  ['option-left', '## Option 1: Postgres\n\nwords\n', []],
  ['vague-word', '# A\n\n## Success Criteria\n\n- The search is fast\n', ['fast']],
  [
    'vague-word',
    '# A\n\n## Success Criteria\n\n- Fast: below 200 ms\n- A fail-fast check\n\n## Notes\n\n- fast\n',
    [],
  ],
  ['task-path', storyPlan('- [ ] T005 [US1] Think about it'), ['Think about it']],
  ['task-path', storyPlan('- [ ] T005 [US1] Run all tests'), []],
  [
    'risk-owner',
    '| Risk | Mitigation | Owner |\n|--|--|--|\n| Late | Start | |\n| Fire | Hose | Ana |\n',
    ['Late | Start | '],
  ],
  [
    'risk-mitigation',
    '| Risk | Mitigation |\n|--|--|\n| Late | TBD |\n| [Risk] | [What we do] |\n',
    ['Late | TBD'],
  ],
];

describe.each([
  ['boxes', boxes],
  ['forms and IDs', forms],
  ['references', references],
  ['stories', stories],
  ['phases and gates', phases],
  ['markdown', markdown],
  ['words', words],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s of %j', (code, text, expected) => {
    expect(pointedAt(code, planOf(text))).toEqual(expected);
  });
});

describe('what only a template can tell', () => {
  const flags = '# A\n\n## Phase 1: B\n\n- [ ] F001 M a\n- [ ] F002 M b\n- [ ] F003 [M] c\n- [ ] F004 D d\n';
  const late = '# A\n\n## Phase 1: B\n\n- [ ] F001 a\n- [ ] T001 b\n';
  const ticket = (status: string, first: string, second: string) =>
    `# T-1 A\n\n## Metadata\n\n- Type: Plan\n- Status: ${status}\n\n## Phase 1: B\n\n### Tasks\n\n- [${first}] c\n\n### Verification\n\n\`\`\`bash\n\`\`\`\n\n## Phase 2: D\n\n### Phase 2 Tasks\n\n- [${second}] e\n`;

  test.each([
    ['flag-form', 'Phased feature plan', flags, ['[M]']],
    ['flag-form', 'Phased feature plan', flags.replace('[M]', 'M'), []],
    ['flag-bare', 'Phased feature plan', flags, ['M']],
    ['flag-bare', 'Story tasks', flags, []],
    [
      'choice-left',
      'Task plan',
      ticket('Draft | Phase X In Progress | Cancelled | Complete', ' ', ' '),
      ['Draft | Phase X In Progress | Cancelled | Complete'],
    ],
    ['choice-left', 'Task plan', ticket('Draft', ' ', ' '), []],
    [
      'comment-left',
      'Story tasks',
      '# Tasks: A\n\n<!-- ACTION REQUIRED: Fill them out -->\n<!-- mine -->\n\n- [x] T001 a\n',
      ['<!-- ACTION REQUIRED: Fill them out -->'],
    ],
    [
      'comment-left',
      'Story tasks',
      '# Tasks: A\n\n<!-- ACTION REQUIRED: Fill them out -->\n\n- [ ] T001 a\n',
      [],
    ],
    ['tests-late', 'Phased feature plan', late, ['T001']],
    ['tests-late', 'Implementation plan', late, []],
    ['status-differs', 'Task plan', ticket('Complete', 'x', ' '), ['Complete']],
    [
      'status-differs',
      'Task plan',
      `${ticket('Complete', 'x', 'x')}\n## Definition of Done\n\n- [ ] it runs\n`,
      ['Complete'],
    ],
    ['status-differs', 'Task plan', `${ticket('Complete', 'x', 'x')}\n## Open Questions\n\n- [ ] Why?\n`, []],
    ['status-differs', 'Task plan', ticket('Phase 2 In Progress', 'x', ' '), []],
    ['status-differs', 'Task plan', ticket('Cancelled', 'x', ' '), []],
    ['verification-empty', 'Task plan', ticket('Draft', ' ', ' '), ['```bash\n```']],
    [
      'date-form',
      'Task plan',
      '# T-1 A\n\n- 03/04/2026\n- Jan 5, 2026\n- 2026-01-05\n- v1.2.2026\n',
      ['03/04/2026', 'Jan 5, 2026'],
    ],
    ['date-form', 'Story tasks', '# Tasks: A\n\n- 03/04/2026\n', []],
    [
      'task-form-plan',
      'Story tasks',
      phase('- [ ] **T001** a\n- [ ] **T002** b\n- [ ] **T003** c\n'),
      ['T001**'],
    ],
    ['task-form-plan', 'Story tasks', phase(three), []],
    [
      'phase-part',
      'Phased feature plan',
      `# A\n${[1, 2, 3].map((n) => `\n## Phase ${n}: B\n\n${n < 3 ? '**Purpose:** c\n\n' : ''}- [ ] F00${n} d\n`).join('')}`,
      ['## Phase 3: B'],
    ],
    [
      'optional-left',
      'Phased feature plan',
      '# A\n\n## Phase 1: B\n\n### Phase 1 Performance & Observability (Optional)\n\n- [ ] F001 [What to log]\n',
      ['### Phase 1 Performance & Observability (Optional)'],
    ],
    [
      'guidance-left',
      'Phased feature plan',
      '# A\n\n## Phase 1: B\n\n### Phase 1 Performance & Observability (Optional)\n\n> Keep this section if it logs.\n\n- [x] F001 log\n',
      ['> Keep this section if it logs.'],
    ],
  ] as const)('%s in a %s of %j', (code, template, text, expected) => {
    expect(pointedAt(code, planOf(text, templateNamed(template)))).toEqual(expected);
  });
});

test('a circle is told link by link', () => {
  const text = twoPhases('- [ ] T001 a (depends on T002)', '- [ ] T002 b');
  expect(foundBy('dependency-cycle', planOf(text)).map(({ what }) => what)).toEqual([
    'A circle: T001 says that it waits for T002; T002 waits for the phase of T001, “Phase 1: One”.',
  ]);
});

test('a task that waits for a later phase is told with the phases of its circle', () => {
  const text = twoPhases('- [ ] T001 a (depends on Phase 2)', '- [ ] T002 b');
  const [, second = ''] = /## (Phase 2.*)/.exec(text) ?? [];
  expect(foundBy('dependency-cycle', planOf(text)).map(({ what }) => what)).toEqual([
    `A circle: T001 says that it waits for “${second}”; “${second}” comes behind “Phase 1: One”; “Phase 1: One” is done with T001.`,
  ]);
});

test('every rule has a code of its own, says why in a sentence and where it comes from', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code, name, why, source } of rules) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(why).toMatch(/\.$/);
    expect([name, source]).not.toContain('');
  }
});
