import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { templates } from '@/templates/registry.ts';
import { readPlan } from './readPlan.ts';
import { tasksOf } from './tasksOf.ts';
import type { Template } from './template.ts';

type Reading = readonly [line: string, state: string, id: string, markers: string, words: string];

const plain: readonly Reading[] = [
  ['- [ ] Write it', 'open', '', '', 'Write it'],
  ['- [x] Write it', 'done', '', '', 'Write it'],
  ['- [X] Write it', 'done', '', '', 'Write it'],
  ['* [ ] Write it', 'open', '', '', 'Write it'],
  ['+ [ ] Write it', 'open', '', '', 'Write it'],
  ['1. [ ] Write it', 'open', '', '', 'Write it'],
  ['12) [x] Write it', 'done', '', '', 'Write it'],
  ['-   [ ]   Write it', 'open', '', '', 'Write it'],
  ['-\t[ ]\tWrite it', 'open', '', '', 'Write it'],
  ['   - [ ] Write it', 'open', '', '', 'Write it'],
  ['- [ ] Write it   ', 'open', '', '', 'Write it'],
  ['> - [ ] Write it', 'open', '', '', 'Write it'],
  ['> 1. [x] Write it', 'done', '', '', 'Write it'],
  ['- [\u00a0] Write it', 'open', '', '', 'Write it'],
  ['- [\t] Write it', 'open', '', '', 'Write it'],
  ['- [ ] `src/a.ts` – Write it', 'open', '', '', '`src/a.ts` – Write it'],
  ['- [ ] 写测试', 'open', '', '', '写测试'],
  ['- [ ] اكتب الاختبار', 'open', '', '', 'اكتب الاختبار'],
  ['- [ ] 🚀 Launch', 'open', '', '', '🚀 Launch'],
  ['- [ ] ⚠️ Reopened T018', 'open', '', '', '⚠️ Reopened T018'],
  ['- [ ] #1 From a tracker', 'open', '', '', '#1 From a tracker'],
  ['- [ ] >85% coverage', 'open', '', '', '>85% coverage'],
  ['- [ ] --force works', 'open', '', '', '--force works'],
  ['- [ ]', 'open', '', '', ''],
  ['- [ ] ', 'open', '', '', ''],
];

const states: readonly Reading[] = [
  ['- [~] Half', 'doing', '', '', 'Half'],
  ['- [-] Half', 'doing', '', '', 'Half'],
  ['- [/] Half', 'doing', '', '', 'Half'],
  ['- [>] Moved', 'unknown', '', '', 'Moved'],
  ['- [?] Asked', 'unknown', '', '', 'Asked'],
  ['- [!] Urgent', 'unknown', '', '', 'Urgent'],
  ['- [✓] Done', 'done', '', '', 'Done'],
  ['- [✅] Done', 'done', '', '', 'Done'],
  ['- [✔️] Done', 'done', '', '', 'Done'],
  ['- [] Empty', 'open', '', '', 'Empty'],
  ['* \\[ \\] Escaped', 'open', '', '', 'Escaped'],
  ['* \\[x\\] Escaped', 'done', '', '', 'Escaped'],
  ['- [ ]* 2.3 Optional', 'open', '2.3', '', 'Optional'],
  ['- [x]* 2.3 Optional', 'done', '2.3', '', 'Optional'],
  ['- [ ] ~~Dropped~~', 'skipped', '', '', '~~Dropped~~'],
  ['- [ ] ~~Dropped~~ – not needed', 'skipped', '', '', '~~Dropped~~ – not needed'],
  ['- [x] T010 ~~Dropped~~ **– removed**', 'skipped', 'T010', '', '~~Dropped~~ **– removed**'],
  ['- [x] T012 [US2] ~~Dropped~~', 'skipped', 'T012', 'US2', '~~Dropped~~'],
  ['- [ ] ~~T082~~ [US6] Dropped', 'skipped', 'T082', 'US6', 'Dropped'],
  ['- [ ] ~~T012~~ **Deleted** – why', 'skipped', 'T012', '', '**Deleted** – why'],
  ['- [x] ~~T002 [P] Dropped~~', 'skipped', 'T002', 'P', 'Dropped'],
  ['- [x] ~~T002 [P] Dropped~~ (why)', 'skipped', 'T002', 'P', 'Dropped~~ (why)'],
  ['- [ ] ~~**T003**~~ Dropped', 'skipped', 'T003', '', 'Dropped'],
  ['- [ ] Keep ~~this~~ that', 'open', '', '', 'Keep ~~this~~ that'],
  ['- [ ] ~~half open', 'open', '', '', '~~half open'],
  ['- [ ] ~~T001 half open', 'open', 'T001', '', 'half open'],
  ['- [ ] T001 ~~Use redis~~ Use postgres', 'open', 'T001', '', '~~Use redis~~ Use postgres'],
  ['- [ ] T001 ~~Use redis~~ dropped for now', 'skipped', 'T001', '', '~~Use redis~~ dropped for now'],
  [
    '- [ ] T001 ~~Use redis~~ REMOVED - not needed',
    'skipped',
    'T001',
    '',
    '~~Use redis~~ REMOVED - not needed',
  ],
  ['- [ ] T001 ~~Use redis~~ 跳过', 'skipped', 'T001', '', '~~Use redis~~ 跳过'],
];

const ids: readonly Reading[] = [
  ['- [ ] T001 Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001: Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001：写测试', 'open', 'T001', '', '写测试'],
  ['- [ ] T001:Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001. Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001) Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 - Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 — Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 – Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 | Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 -> Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] T001 --force works', 'open', 'T001', '', '--force works'],
  ['- [ ] **T001** Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] **T001**: Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] **T001:** Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] **T001** — Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] __T001__ Write it', 'open', 'T001', '', 'Write it'],
  ['- [ ] **T001 Write it**', 'open', 'T001', '', 'Write it'],
  ['- [ ] **T001** **Write** it', 'open', 'T001', '', '**Write** it'],
  ['- [ ] **T001 [BLOCKING – first]** Write it', 'open', 'T001', '', '[BLOCKING – first]** Write it'],
  ['- [ ] [T006] Write it', 'open', 'T006', '', 'Write it'],
  ['- [ ] (T006) Write it', 'open', 'T006', '', 'Write it'],
  ['- [ ] `T006` Write it', 'open', 'T006', '', 'Write it'],
  ['- [ ] **[T006]** Write it', 'open', 'T006', '', 'Write it'],
  ['- [ ] ✅ T001 Write it', 'open', 'T001', '', 'Write it'],
  ['- [-] 🟨 T003 [P] Write it', 'doing', 'T003', 'P', 'Write it'],
  ['- [ ] T1 Write it', 'open', 'T1', '', 'Write it'],
  ['- [ ] T01 Write it', 'open', 'T01', '', 'Write it'],
  ['- [ ] T0012 Write it', 'open', 'T0012', '', 'Write it'],
  ['- [ ] T012a Write it', 'open', 'T012a', '', 'Write it'],
  ['- [ ] T042.1 Write it', 'open', 'T042.1', '', 'Write it'],
  ['- [ ] T-001 Write it', 'open', 'T-001', '', 'Write it'],
  ['- [ ] F007 Write it', 'open', 'F007', '', 'Write it'],
  ['- [ ] J001 Write it', 'open', 'J001', '', 'Write it'],
  ['- [ ] CHK001 Is it clear?', 'open', 'CHK001', '', 'Is it clear?'],
  ['- [ ] WP01 Write it', 'open', 'WP01', '', 'Write it'],
  ['- [ ] TD001 Write it', 'open', 'TD001', '', 'Write it'],
  ['- [ ] PPTX-001 Write it', 'open', 'PPTX-001', '', 'Write it'],
  ['- [ ] TASK-12 Write it', 'open', 'TASK-12', '', 'Write it'],
  ['- [ ] 1.1 Write it', 'open', '1.1', '', 'Write it'],
  ['- [ ] 1.1. Write it', 'open', '1.1', '', 'Write it'],
  ['- [ ] 1.1a Write it', 'open', '1.1a', '', 'Write it'],
  ['- [ ] 1.5.1.2 Write it', 'open', '1.5.1.2', '', 'Write it'],
  ['- [ ] **2.4** Write it', 'open', '2.4', '', 'Write it'],
  ['- [ ] 3. Write it', 'open', '3', '', 'Write it'],
  ['- [ ] T062-T067 Write them', 'open', 'T062', '', 'Write them'],
  ['- [ ] T029–T034 — Write them', 'open', 'T029', '', 'Write them'],
  ['- [ ] T001', 'open', 'T001', '', ''],
  ['- [ ] T001:', 'open', 'T001', '', ''],
];

const noIds: readonly Reading[] = [
  ['- [ ] P95 latency', 'open', '', '', 'P95 latency'],
  ['- [ ] E2E tests', 'open', '', '', 'E2E tests'],
  ['- [ ] I2C bus', 'open', '', '', 'I2C bus'],
  ['- [ ] S3 bucket', 'open', '', '', 'S3 bucket'],
  ['- [ ] K8s manifests', 'open', '', '', 'K8s manifests'],
  ['- [ ] 78 tasks created', 'open', '', '', '78 tasks created'],
  ['- [ ] 3.5% of users', 'open', '', '', '3.5% of users'],
  ['- [ ] 1.5x faster', 'open', '', '', '1.5x faster'],
  ['- [ ] FR-001 holds', 'open', '', '', 'FR-001 holds'],
  ['- [ ] ADR-012 is linked', 'open', '', '', 'ADR-012 is linked'],
  ['- [ ] SHA-256 checksum', 'open', '', '', 'SHA-256 checksum'],
  ['- [ ] ISO8601 dates', 'open', '', '', 'ISO8601 dates'],
  ['- [ ] HTTP404 page', 'open', '', '', 'HTTP404 page'],
  ["- [ ] T028' twice", 'open', '', '', "T028' twice"],
  ['- [ ] T001(a) first half', 'open', '', '', 'T001(a) first half'],
  ['- [ ] T001/T002 both', 'open', '', '', 'T001/T002 both'],
];

const markers: readonly Reading[] = [
  ['- [ ] T001 [P] Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] T001 [P] [US1] Write it', 'open', 'T001', 'P US1', 'Write it'],
  ['- [ ] T001 [US1] [P] Write it', 'open', 'T001', 'US1 P', 'Write it'],
  ['- [ ] T001 [P][US1] Write it', 'open', 'T001', 'P US1', 'Write it'],
  ['- [ ] [P] Write it', 'open', '', 'P', 'Write it'],
  ['- [ ] [P] T001 Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] [T001] [P] Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] T001: [P] [US1] Write it', 'open', 'T001', 'P US1', 'Write it'],
  ['- [ ] **T001** [P] Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] **T001 [P]** Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] **T001** [P]: Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] T001 [P] – Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] T001 [US-1] Write it', 'open', 'T001', 'US-1', 'Write it'],
  ['- [ ] T001 [US 1] Write it', 'open', 'T001', 'US 1', 'Write it'],
  ['- [ ] T001 [US3.5] Write it', 'open', 'T001', 'US3.5', 'Write it'],
  ['- [ ] T001 [US1,US2] Write it', 'open', 'T001', 'US1,US2', 'Write it'],
  ['- [ ] T001 [US1, TDD] Write it', 'open', 'T001', 'US1, TDD', 'Write it'],
  ['- [ ] T001 [Story 2] Write it', 'open', 'T001', 'Story 2', 'Write it'],
  ['- [ ] T001 [P:3.1] Write it', 'open', 'T001', 'P:3.1', 'Write it'],
  ['- [ ] T001 [FOUND] [TDD] Write it', 'open', 'T001', 'FOUND TDD', 'Write it'],
  ['- [ ] T001 (P) Write it', 'open', 'T001', 'P', 'Write it'],
  ['- [ ] T001 [P]', 'open', 'T001', 'P', ''],
  ['- [ ] [P]', 'open', '', '', '[P]'],
  ['- [ ] T001 [id] route', 'open', 'T001', '', '[id] route'],
  ['- [ ] T001 [P](p.md) link', 'open', 'T001', '', '[P](p.md) link'],
  ['- [ ] T001 [A][ref] link', 'open', 'T001', '', '[A][ref] link'],
  ['- [ ] T001 [^1] note', 'open', 'T001', '', '[^1] note'],
  ['- [ ] T001 [Describe it]', 'open', 'T001', '', '[Describe it]'],
  ['- [ ] T001 Write app/[id]/page.tsx', 'open', 'T001', '', 'Write app/[id]/page.tsx'],
  ['- [ ] T001 Write it [P]', 'open', 'T001', '', 'Write it [P]'],
  ['- [ ] T033 [P] [T2] Write it', 'open', 'T033', 'P T2', 'Write it'],
  ['- [ ] F022 M Write it', 'open', 'F022', '', 'M Write it'],
];

describe.each([
  ['plain', plain],
  ['states', states],
  ['IDs', ids],
  ['what looks like an ID', noIds],
  ['markers', markers],
])('task lines: %s', (_, readings) => {
  test.each(readings)('%s', (line, ...says) => expect(readingOf(line, anyPlan)).toEqual(says));
});

const bareMarkers = templates.find((template) => template.markers.some(({ bare }) => bare)) ?? anyPlan;

test.each<Reading>([
  ['- [ ] F022 M Write it', 'open', 'F022', 'M', 'Write it'],
  ['- [ ] F022 [P] M D Write it', 'open', 'F022', 'P M D', 'Write it'],
  ['- [ ] F022 Make it', 'open', 'F022', '', 'Make it'],
  ['- [ ] M Make it', 'open', '', '', 'M Make it'],
  ['- [ ] F022 M', 'open', 'F022', '', 'M'],
])('where the template has bare markers: %s', (line, ...says) => {
  expect(readingOf(line, bareMarkers)).toEqual(says);
});

test.each([
  ['a box in a fence', '```\n- [ ] no\n```'],
  ['a legend', '- [P] other files\n- [US1] the first story'],
  ['a plain bullet with an ID', '- T001 no box'],
  ['a letter in brackets', '- [a] choice'],
  ['a link', '- [x](a.md)'],
  ['a footnote', '- [^1] note'],
  ['a box with two blanks', '- [  ] no'],
  ['a box in a table', '| a |\n|---|\n| [ ] |'],
])('%s is no task', (_, text) => expect(tasksOf(readPlan(text, anyPlan))).toEqual([]));

test('nested tasks follow their parent, and know it', () => {
  const rows = tasksOf(readPlan('- [ ] a\n  - [x] b\n    1. [ ] c\n- [ ] d\n', anyPlan));
  expect(rows.map(({ path, depth, parent }) => [path, depth, parent])).toEqual([
    ['block.1/1', 0, undefined],
    ['block.1/2', 1, 'block.1/1'],
    ['block.1/3', 2, 'block.1/2'],
    ['block.1/4', 0, undefined],
  ]);
});

function readingOf(line: string, template: Template): readonly string[] {
  const text = `Before.\n\n${line}\n`;
  const [row] = tasksOf(readPlan(text, template));
  if (!row) return ['no task'];
  const { state, id, markers: found, words } = row.task;
  return [state, id?.text ?? '', found.map(({ name }) => name).join(' '), text.slice(words.from, words.to)];
}
