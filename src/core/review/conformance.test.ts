import { expect, test } from 'vitest';
import { isRefusal } from '../change.ts';
import { planOf } from './cases.fixture.ts';
import { conform, conformanceOf } from './conformance.ts';
import { readerOf, readers, type Reader } from './readers.ts';

function reader(id: string): Reader {
  const found = readerOf(id);
  if (!found) throw new RangeError(`no reader has the id ${id}`);
  return found;
}

const phase = (lines: string) => `# A\n\n## Phase 1: One\n\n${lines}`;

/** Task lines as their files write them, and how many of the readers named find each. */
test.each([
  ['- [ ] T001 [P] [US1] Do it in `a.ts`\n', 'gfm spec-kit spec-kit-schedule speckit-eye companion'],
  ['- [ ] T001: Do it\n', 'gfm speckit-eye companion automaker'],
  ['- [ ] **T001** Do it\n', 'gfm'],
  ['- [X] 1.2 Do it\n', 'gfm'],
  ['- [x] 1.2 Do it\n', 'gfm spec-workflow'],
  ['* [ ] T001 Do it\n', 'gfm speckit-eye companion'],
  ['- [ ] T001 [US1] [P] Do it\n', 'gfm spec-kit-schedule speckit-eye companion'],
  ['- [ ] T00001 Do it\n', 'gfm spec-kit speckit-eye companion'],
  ['- [] T001 Do it\n', 'spec-kit-schedule'],
  ['- [ ] F001 Do it\n', 'gfm'],
])('%j is found by %s', (lines, found) => {
  const plan = planOf(phase(lines));
  const finding = readers.filter((each) => conformanceOf(plan, each).found === 1).map(({ id }) => id);
  expect(finding).toEqual(found.split(' '));
});

test('a line that a reader misses is told, with the reason', () => {
  const { found, total, missed } = conformanceOf(
    planOf(phase('- [ ] T001 a\n- [ ] T002: b\n')),
    reader('spec-kit'),
  );
  expect({ found, total }).toEqual({ found: 1, total: 2 });
  expect(missed.map(({ why }) => why)).toEqual([
    'spec-kit misses T002: no plain ID such as T001 follows its box.',
  ]);
});

test.each([
  ['spec-kit', '- [ ] T001: a\n- [x] **T002** [US1] [P] b\n', '- [ ] T001 a\n- [x] T002 [P] [US1] b\n'],
  ['spec-kit', '* [ ] T001 a\n* [ ] T002 b\n', '- [ ] T001 a\n- [ ] T002 b\n'],
  ['automaker', '- [ ] T001 [P] a\n', '- [ ] T001: [P] a\n'],
  ['spec-workflow', '- [X] 1.2 a\n', '- [x] 1.2 a\n'],
  ['gfm', '- [] a\n- [~] b\n', '- [ ] a\n- [~] b\n'],
])('for %s %j is written as %j', (id, before, after) => {
  const result = conform(planOf(phase(before)), reader(id));
  expect(isRefusal(result) ? result.refused : result.plan.text).toBe(phase(after));
});

test('a line that no form of the reader can hold is left as it is', () => {
  const text = phase('- [ ] F001 a\n- [ ] no ID\n');
  const plan = planOf(text);
  expect(conformanceOf(plan, reader('spec-kit')).missed.map(({ canConform }) => canConform)).toEqual([
    false,
    false,
  ]);
  const result = conform(plan, reader('spec-kit'));
  expect(isRefusal(result) ? '' : result.plan.text).toBe(text);
});
