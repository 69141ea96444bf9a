import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { addRows } from './addRows.ts';
import { duplicateRow } from './duplicateRow.ts';
import { indentRow, outdentRow } from './indentRow.ts';
import { moveRow, moveRowNear, moveRowTo } from './moveRow.ts';
import { removeRow } from './removeRow.ts';

const first = 'block.1/1';
const second = 'block.1/2';

describe('a new row looks like its neighbour', () => {
  test.each<[string, string]>([
    ['- a', '- a\n- new'],
    ['* a', '* a\n* new'],
    ['+ a', '+ a\n+ new'],
    ['-   a', '-   a\n-   new'],
    ['-\ta', '-\ta\n-\tnew'],
    ['  - a', '  - a\n  - new'],
    ['1. a', '1. a\n2. new'],
    ['7) a', '7) a\n8) new'],
    ['- [ ] a', '- [ ] a\n- [ ] new'],
    ['- [x] a', '- [x] a\n- [ ] new'],
    ['* [X] a', '* [X] a\n* [ ] new'],
    ['1. [ ] a', '1. [ ] a\n2. [ ] new'],
    ['> * [ ] a', '> * [ ] a\n> * [ ] new'],
    ['- [~] a', '- [~] a\n- [ ] new'],
    ['- [] a', '- [] a\n- [ ] new'],
    ['* \\[ \\] a', '* \\[ \\] a\n* \\[ \\] new'],
    ['- [ ]* 2.3 a', '- [ ]* 2.3 a\n- [ ]* 2.4 new'],
    ['- [ ] T003 a', '- [ ] T003 a\n- [ ] T004 new'],
    ['- [x] T009 a', '- [x] T009 a\n- [ ] T010 new'],
    ['- [ ] T0012 a', '- [ ] T0012 a\n- [ ] T0013 new'],
    ['- [ ] F007 a', '- [ ] F007 a\n- [ ] F008 new'],
    ['- [ ] T1 a', '- [ ] T1 a\n- [ ] T2 new'],
    ['- [ ] T-001 a', '- [ ] T-001 a\n- [ ] T-002 new'],
    ['- [ ] T001: a', '- [ ] T001: a\n- [ ] T002: new'],
    ['- [ ] **T001** a', '- [ ] **T001** a\n- [ ] **T002** new'],
    ['- [ ] **T001**: a', '- [ ] **T001**: a\n- [ ] **T002**: new'],
    ['- [ ] **T001:** a', '- [ ] **T001:** a\n- [ ] **T002:** new'],
    ['- [ ] [T001] a', '- [ ] [T001] a\n- [ ] [T002] new'],
    ['- [ ] `T001` a', '- [ ] `T001` a\n- [ ] `T002` new'],
    ['- [x] ✅ T001 a', '- [x] ✅ T001 a\n- [ ] T002 new'],
    ['- [ ] ~~T001~~ a', '- [ ] ~~T001~~ a\n- [ ] T002 new'],
    ['- [ ] T001 [P] a', '- [ ] T001 [P] a\n- [ ] T002 new'],
    ['- [ ] T001 [P] [US2] a', '- [ ] T001 [P] [US2] a\n- [ ] T002 [US2] new'],
    ['- [ ] T001: [US-2] a', '- [ ] T001: [US-2] a\n- [ ] T002: [US-2] new'],
    ['- [ ] T012a a', '- [ ] T012a a\n- [ ] T013 new'],
    ['- [ ] T042.1 a', '- [ ] T042.1 a\n- [ ] T042.2 new'],
    ['- [ ] 2.4 a', '- [ ] 2.4 a\n- [ ] 2.5 new'],
    ['- [ ] 2.9 a', '- [ ] 2.9 a\n- [ ] 2.10 new'],
    ['- [ ] 3. a', '- [ ] 3. a\n- [ ] 4. new'],
    ['- [ ] T062-T067 a', '- [ ] T062-T067 a\n- [ ] T068 new'],
    ['- a\n\n- b', '- a\n\n- new\n\n- b'],
    ['- a\n  more\n\n  code', '- a\n  more\n\n  code\n- new'],
    ['- a\n  - b', '- a\n  - b\n- new'],
    ['- [ ] a\n\n  behind', '- [ ] a\n\n  behind\n- [ ] new'],
    ['- `a.ts` – the first', '- `a.ts` – the first\n- new'],
  ])('%j', (list, expected) => {
    expect(after(list, (plan) => addRows(plan, first, ['new']))).toBe(expected);
  });

  test('where most of its kind have an ID it has one', () => {
    const list = '- [ ] T001 a\n- [ ] no ID\n- [ ] T003 c';
    expect(after(list, (plan) => addRows(plan, second, ['new']))).toBe(
      '- [ ] T001 a\n- [ ] no ID\n- [ ] T002 new\n- [ ] T003 c',
    );
  });

  test('several rows go in together, in their order', () => {
    expect(after('- [ ] T001 a\n- [ ] T005 b', (plan) => addRows(plan, first, ['one', 'two', 'three']))).toBe(
      '- [ ] T001 a\n- [ ] T002 one\n- [ ] T003 two\n- [ ] T004 three\n- [ ] T005 b',
    );
  });

  test('before another it takes a number that is not lower than those above it', () => {
    const list = '- [ ] T001 a\n- [ ] T010 b';
    expect(after(list, (plan) => addRows(plan, second, ['new'], 'before'))).toBe(
      '- [ ] T001 a\n- [ ] T002 new\n- [ ] T010 b',
    );
  });

  test.each<[string, string, string]>([
    ['a bullet', '- a', '- a\n- '],
    ['a task with an ID', '- [ ] T001 a', '- [ ] T001 a\n- [ ] T002'],
    ['a task without one, which GFM needs words for', '- [ ] a', '- [ ] a\n- [ ] [Describe the task]'],
  ])('without words it is %s', (_, list, expected) => {
    expect(after(list, (plan) => addRows(plan, first, ['']))).toBe(expected);
  });

  test.each<[string, string]>([
    ['- nested', '- a\n- \\- nested'],
    ['1. counted', '- a\n- 1\\. counted'],
    ['# heading', '- a\n- \\# heading'],
    ['> quote', '- a\n- \\> quote'],
    ['two\nlines', '- a\n- two\n  lines'],
    ['  blanks  ', '- a\n- blanks'],
    ['[ ] box', '- a\n- \\[ ] box'],
  ])('words that look like markdown stay words: %j', (words, expected) => {
    expect(after('- a', (plan) => addRows(plan, first, [words]))).toBe(expected);
  });
});

describe('numbered rows', () => {
  test.each<[string, string, (plan: Plan) => Change | Refusal, string]>([
    [
      'count on behind a new one',
      '1. a\n2. b',
      (plan) => addRows(plan, first, ['new']),
      '1. a\n2. new\n3. b',
    ],
    [
      'take the lines below them along when they grow a digit',
      '8. a\n9. b\n   more of b\n   - in b\n10. c',
      (plan) => addRows(plan, first, ['new']),
      '8. a\n9. new\n10. b\n    more of b\n    - in b\n11. c',
    ],
    [
      'and when they lose one',
      '8. a\n9. b\n10. c\n    more of c\n',
      (plan) => removeRow(plan, first),
      '8. b\n9. c\n   more of c\n',
    ],
    ['close the gap of one that goes', '1. a\n2. b\n3. c', (plan) => removeRow(plan, second), '1. a\n2. c'],
    ['that are all 1 stay so', '1. a\n1. b', (plan) => addRows(plan, first, ['new']), '1. a\n1. new\n1. b'],
    [
      'stay in their places when words move',
      '1. a\n2. b\n3. c',
      (plan) => moveRowTo(plan, first, 2),
      '1. b\n2. c\n3. a',
    ],
    [
      'keep the lines below them under the words',
      '9. a\n   more\n10. b\n    more',
      (plan) => moveRowTo(plan, first, 1),
      '9. b\n   more\n10. a\n    more',
    ],
    ['indented begin at 1', '1. a\n2. b\n3. c', (plan) => indentRow(plan, second), '1. a\n   1. b\n2. c'],
    [
      'outdented count on, and those that follow become its own from 1',
      '1. a\n   1. b\n   2. c\n2. d',
      (plan) => outdentRow(plan, second),
      '1. a\n2. b\n   1. c\n3. d',
    ],
  ])('%s', (_, list, operation, expected) => expect(after(list, operation)).toBe(expected));
});

describe('rows go and come back', () => {
  test.each<[string, string, (plan: Plan) => Change | Refusal, string]>([
    ['the first', '- a\n- b\n', (plan) => removeRow(plan, first), '- b\n'],
    ['the last', '- a\n- b\n', (plan) => removeRow(plan, second), '- a\n'],
    ['one with all that is nested', '- a\n  - b\n    - c\n- d', (plan) => removeRow(plan, first), '- d'],
    [
      'the only one, below a rule that stays',
      'a\n\n---\n\n- b\n\n# C\n',
      (plan) => removeRow(plan, 'block.2/1'),
      'a\n\n---\n\n# C\n',
    ],
    ['a nested one', '- a\n  - b\n- c', (plan) => removeRow(plan, second), '- a\n- c'],
    [
      'the only one',
      'words\n\n- a\n\n## B\n',
      (plan) => removeRow(plan, 'block.2/1'),
      'words\n\n- a\n\n## B\n',
    ],
    [
      'words behind a nested list',
      '- a\n  - b\n\n  behind\n',
      (plan) => removeRow(plan, 'block.1/3'),
      '- a\n  - b\n',
    ],
  ])('removed: %s', (_, list, operation, expected) => expect(after(list, operation)).toBe(expected));

  test('a row is duplicated with what is nested in it, open again and with IDs that are free', () => {
    const list = '- [x] T001 a\n  - [x] T002 b, after T001\n- [ ] T005 c';
    expect(after(list, (plan) => duplicateRow(plan, first))).toBe(
      '- [x] T001 a\n  - [x] T002 b, after T001\n- [ ] T003 a\n  - [ ] T004 b, after T003\n- [ ] T005 c',
    );
  });

  test.each<[string, string]>([
    ['- a\n  more', '- a\n  more\n- a\n  more'],
    ['1. a', '1. a\n2. a'],
    ['- [~] a', '- [~] a\n- [ ] a'],
    ['- [ ] ~~a~~', '- [ ] ~~a~~\n- [ ] ~~a~~'],
    ['- [ ] 2.1 a, as 2.1 says', '- [ ] 2.1 a, as 2.1 says\n- [ ] 2.2 a, as 2.1 says'],
  ])('duplicated: %j', (list, expected) => {
    expect(after(list, (plan) => duplicateRow(plan, first))).toBe(expected);
  });
});

describe('rows move', () => {
  test.each<[string, string, (plan: Plan) => Change | Refusal, string]>([
    ['down, with what is nested', '- a\n  - b\n- c', (plan) => moveRow(plan, first, 1), '- c\n- a\n  - b'],
    ['up', '- a\n- b', (plan) => moveRow(plan, second, -1), '- b\n- a'],
    ['the gaps stay', '- a\n\n- b\n- c', (plan) => moveRowTo(plan, first, 2), '- b\n\n- c\n- a'],
    ['no final newline comes', '- a\n- b', (plan) => moveRow(plan, first, 1), '- b\n- a'],
    [
      'on into the next list',
      '- a\n- b\n\n## S\n\n- c\n',
      (plan) => moveRow(plan, second, 1),
      '- a\n\n## S\n\n- b\n- c\n',
    ],
    [
      'back into the list before',
      '- a\n\n## S\n\n- b\n- c\n',
      (plan) => moveRow(plan, 'section.1/block.1/1', -1),
      '- a\n- b\n\n## S\n\n- c\n',
    ],
    ['nowhere from the end', '- a\n- b', (plan) => moveRow(plan, second, 1), '- a\n- b'],
    [
      'they take the bullet of their new list',
      '- a\n- b\n  more\n\n## S\n\n* c\n',
      (plan) => moveRowNear(plan, second, 'section.1/block.1/1', 'after'),
      '- a\n\n## S\n\n* c\n* b\n  more\n',
    ],
    [
      'they take a number',
      '- a\n- b\n  more\n\n## S\n\n1. c\n2. d\n',
      (plan) => moveRowNear(plan, second, 'section.1/block.1/1', 'after'),
      '- a\n\n## S\n\n1. c\n2. b\n   more\n3. d\n',
    ],
    [
      'they go into a nested list',
      '- a\n  - b\n- c\n  - d',
      (plan) => moveRowNear(plan, 'block.1/3', second, 'before'),
      '- a\n  - c\n    - d\n  - b',
    ],
    [
      'and out of one',
      '- a\n  - b\n    - c\n- d',
      (plan) => moveRowNear(plan, second, 'block.1/4', 'after'),
      '- a\n- d\n- b\n  - c',
    ],
    [
      'out of a quote',
      '> - [ ] a\n> - [ ] b\n>   more\n\n## S\n\n- [ ] c\n',
      (plan) => moveRowNear(plan, second, 'section.1/block.1/1', 'after'),
      '> - [ ] a\n\n## S\n\n- [ ] c\n- [ ] b\n  more\n',
    ],
    [
      'and leave a no-break space behind, which is a word',
      '\u00a0\n\n- [ ] a\n\n## S\n\n- [ ] b\n',
      (plan) => moveRowNear(plan, 'block.2/1', 'section.1/block.1/1', 'after'),
      '\u00a0\n\n## S\n\n- [ ] b\n- [ ] a\n',
    ],
  ])('%s', (_, list, operation, expected) => expect(after(list, operation)).toBe(expected));

  test('into itself a row does not move', () => {
    expect(moveRowNear(read('- a\n  - b'), first, second, 'after')).toHaveProperty('refused');
  });
});

describe('rows are indented and outdented', () => {
  test.each<[string, string, (plan: Plan) => Change | Refusal, string]>([
    ['in', '- a\n- b', (plan) => indentRow(plan, second), '- a\n  - b'],
    ['in, with what is nested', '- a\n- b\n  - c', (plan) => indentRow(plan, second), '- a\n  - b\n    - c'],
    [
      'in behind the others',
      '- a\n    - b\n- c',
      (plan) => indentRow(plan, 'block.1/3'),
      '- a\n    - b\n    - c',
    ],
    ['in below a number', '10. a\n11. b', (plan) => indentRow(plan, second), '10. a\n    1. b'],
    [
      'in as the others there',
      '- a\n  * b\n- c',
      (plan) => indentRow(plan, 'block.1/3'),
      '- a\n  * b\n  * c',
    ],
    [
      'in, by tabs where there are tabs',
      '- a\n\t- b\n- c',
      (plan) => indentRow(plan, 'block.1/3'),
      '- a\n\t- b\n\t- c',
    ],
    ['in, in a quote', '> - [ ] a\n> - [ ] b', (plan) => indentRow(plan, second), '> - [ ] a\n>   - [ ] b'],
    ['not the first', '- a\n- b', (plan) => indentRow(plan, first), '- a\n- b'],
    ['out', '- a\n  - b\n- c', (plan) => outdentRow(plan, second), '- a\n- b\n- c'],
    [
      'out, and the next are its own',
      '- a\n  - b\n  - c',
      (plan) => outdentRow(plan, second),
      '- a\n- b\n  - c',
    ],
    [
      'out, its lines with it',
      '- a\n  - b\n    more',
      (plan) => outdentRow(plan, second),
      '- a\n- b\n  more',
    ],
    ['not from the top', '- a', (plan) => outdentRow(plan, first), '- a'],
  ])('%s', (_, list, operation, expected) => expect(after(list, operation)).toBe(expected));
});

test('every line ending stays that of the file', () => {
  const list = '- [ ] T001 a\r\n  more\r\n- [ ] T002 b\r\n';
  expect(after(list, (plan) => addRows(plan, first, ['two\nlines']))).toBe(
    '- [ ] T001 a\r\n  more\r\n- [ ] T003 two\r\n  lines\r\n- [ ] T002 b\r\n',
  );
});

/** The text after an operation; as it was where the operation is refused. */
function after(text: string, operation: (plan: Plan) => Change | Refusal): string {
  const plan = read(text);
  const result = operation(plan);
  return isRefusal(result) ? plan.text : result.plan.text;
}

function read(text: string): Plan {
  return readPlan(text, anyPlan);
}
