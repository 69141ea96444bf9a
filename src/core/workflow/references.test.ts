import { expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { readPlan } from '../readPlan.ts';
import { idsOf, referencesOf } from './references.ts';

const tasks = Array.from({ length: 12 }, (_, at) => `- [ ] T${String(at + 1).padStart(3, '0')} a`)
  .concat('- [ ] T012a a', '- [ ] T012b a')
  .join('\n');

test.each<[words: string, named: string]>([
  ['T001 and T002', 'T001 | T002'],
  ['T004–T006', 'T004 T005 T006'],
  ['T004-T006', 'T004 T005 T006'],
  ['T004 - T006', 'T004 T005 T006'],
  ['T004..T006', 'T004 T005 T006'],
  ['T004–006', 'T004 T005 T006'],
  ['T004 through T006', 'T004 T005 T006'],
  ['T004 to T006', 'T004 T005 T006'],
  ['**T004** – **T006**', 'T004 T005 T006'],
  ['T011-T014', 'T011 T012 T012a T012b T014'],
  ['/run-task T001 | /run-task T002', 'T001 | T002'],
  ['T001 → T002', 'T001 | T002'],
  ['(T001, T002)', 'T001 | T002'],
  ['`T001`', 'T001'],
  ['T001.', 'T001'],
  ['T001: done', 'T001'],
  ['T012a', 'T012a'],
  ['T099', 'T099'],
  ['T001-T003 and T005', 'T001 T002 T003 | T005'],
  ['docs/T001.md', ''],
  ['T001.md', ''],
  ['T001-style', ''],
  ['F001', ''],
  ['FR-001', ''],
  ['T001/T002', 'T001 | T002'],
  ['(depends on T001/T002/T003)', 'T001 | T002 | T003'],
  ['**T001/T002**: both', 'T001 | T002'],
  ['`T001/T002`.', 'T001 | T002'],
  ['T001-T003/T005', 'T001 T002 T003 | T005'],
  ['T001/T003–T005', 'T001 | T003 T004 T005'],
  ['T001 / T002', 'T001 | T002'],
  ['docs/T001/notes.md', ''],
  ['docs/T001/T002', ''],
  ['T001/T002/notes.md', ''],
  ['T001/T002.md', ''],
  ['T001/notes', ''],
  ['/T001/T002', ''],
  ['T001/FR-001', ''],
  ['T001 - 2 days', 'T001'],
  ['T001 — US2 too', 'T001'],
  ['T004...T006', 'T004 T005 T006'],
  ['T004--T006', 'T004 T005 T006'],
  ['T004~T006', 'T004 T005 T006'],
  ['~~T004~~ T006', 'T004 | T006'],
  ['T004-T006/T008', 'T004 T005 T006 | T008'],
  ['T011–T012b', 'T011 T012 T012a T012b'],
  ['T012a–T012c', 'T012a T012b T012c'],
  ['https://example.org/?id=T005 is T004', 'T004'],
  ['<https://example.org/T001/T002>', ''],
  ['任务T003', 'T003'],
  ['T003和T004', 'T003 | T004'],
  ['（T003，T004）', 'T003 | T004'],
  ['AT001', ''],
  ['#T001', ''],
])('%j names %j', (words, named) => {
  const plan = readPlan(`# A\n\n${tasks}\n\n## Notes\n\n${words}\n`, anyPlan);
  const found = referencesOf(plan).map((reference) => idsOf(plan, reference).join(' '));
  expect(found.join(' | ')).toBe(named);
});

test('names in code are references, and the IDs of the tasks themselves are none', () => {
  const plan = readPlan('- [ ] T001 a\n- [ ] T002 like T001\n\n```\nTask: "T002 b"\n```\n', anyPlan);
  expect(referencesOf(plan).map(({ id }) => id)).toEqual(['T001', 'T002']);
});

test.each<[words: string, named: string]>([
  ['- [ ] 2.3 c (depends on 1.1, 2.2)', '1.1 | 2.2'],
  ['- [ ] 2.3 c (depends on 1.1–1.3)', '1.1 1.2 1.3'],
  ['- [ ] 2.3 c. Requires **1.2**', '1.2'],
  ['- [ ] 2.3 c\n  - Blocked by: 1.2/2.1', '1.2 | 2.1'],
  ['- [ ] 2.3 c\n\n## Dependencies\n\n- 2.1 depends on 1.3', '2.1 | 1.3'],
  ['- [ ] 2.3 c\n\n## Dependencies\n\n- **2.1**:\n  - Depends on 1.3', '2.1 | 1.3'],
  ['- [ ] 2.3 is 1.2 times as fast as 1.1, see 2.2', ''],
  ['- [ ] 2.3 needs 1.2 GB', ''],
  ['- [ ] 2.3 c\n\n## Notes\n\n- 2.1 depends on 1.3', ''],
])('IDs of numbers alone are named where the order of work is stated: %j names %j', (line, named) => {
  const list = ['1.1', '1.2', '1.3', '2.1', '2.2'].map((id) => `- [ ] ${id} a`).join('\n');
  const plan = readPlan(`# A\n\n## Tasks\n\n${list}\n${line}\n`, anyPlan);
  const found = referencesOf(plan).map((reference) => idsOf(plan, reference).join(' '));
  expect(found.join(' | ')).toBe(named);
});
