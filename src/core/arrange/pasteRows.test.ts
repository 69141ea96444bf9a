import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { pasteRows, type NewRow } from './pasteRows.ts';

const row = (words: string, more: Partial<NewRow> = {}): NewRow => ({ depth: 0, words, ...more });

function pasted(text: string, path: string, rows: readonly NewRow[]): string {
  const result = pasteRows(readPlan(text, anyPlan), path, rows);
  return isRefusal(result) ? result.refused : result.plan.text;
}

describe('pasted rows', () => {
  test.each<[string, string, readonly NewRow[], string]>([
    ['stand behind the row', '- a\n- b', [row('x'), row('y')], '- a\n- x\n- y\n- b'],
    ['take the place of a row without words', '- [ ] [What]\n- [ ] b', [row('x')], '- [ ] x\n- [ ] b'],
    ['keep their ticks', '- [ ] a', [row('x', { mark: 'x' }), row('y')], '- [ ] a\n- [x] x\n- [ ] y'],
    ['keep any mark', '- [ ] a', [row('x', { mark: '~' })], '- [ ] a\n- [~] x'],
    ['keep their nesting', '- a', [row('x'), row('y', { depth: 1 }), row('z')], '- a\n- x\n  - y\n- z'],
    [
      'keep their nesting below the nested',
      '- a\n  - b',
      [row('x'), row('y', { depth: 1 }), row('z', { depth: 2 })],
      '- a\n  - b\n- x\n  - y\n    - z',
    ],
    ['are quoted', '> - [ ] a', [row('x'), row('y', { depth: 1 })], '> - [ ] a\n> - [ ] x\n>   - [ ] y'],
    ['are counted', '1. a\n2. b', [row('x'), row('y', { depth: 1 })], '1. a\n2. x\n    1. y\n3. b'],
    ['keep an ID that is free', '- [ ] T001 a', [row('x', { id: 'T007' })], '- [ ] T001 a\n- [ ] T007 x'],
    [
      'get another ID when theirs is taken',
      '- [ ] T001 a',
      [row('x', { id: 'T001' })],
      '- [ ] T001 a\n- [ ] T002 x',
    ],
    [
      'get IDs beside those that are kept',
      '- [ ] T001 a',
      [row('x'), row('y', { id: 'T002' }), row('z')],
      '- [ ] T001 a\n- [ ] T003 x\n- [ ] T002 y\n- [ ] T004 z',
    ],
    [
      'have an ID once',
      '- [ ] T001 a',
      [row('x', { id: 'T005' }), row('y', { id: 'T005' })],
      '- [ ] T001 a\n- [ ] T005 x\n- [ ] T002 y',
    ],
    [
      'may have the ID of the row that they replace',
      '- [ ] T001 [What]',
      [row('x', { id: 'T001' })],
      '- [ ] T001 x',
    ],
    [
      'wear an ID as the list does',
      '- [ ] **T001**: a',
      [row('x', { id: 'T9' })],
      '- [ ] **T001**: a\n- [ ] **T9**: x',
    ],
    ['keep an ID where others have none', '- [ ] a', [row('x', { id: 'T003' })], '- [ ] a\n- [ ] T003 x'],
    [
      'keep their markers',
      '- [ ] T001 [US1] a',
      [row('[P] [US2] x')],
      '- [ ] T001 [US1] a\n- [ ] T002 [P] [US2] x',
    ],
    [
      'have the story of the list',
      '- [ ] T001 [US1] a',
      [row('x')],
      '- [ ] T001 [US1] a\n- [ ] T002 [US1] x',
    ],
    [
      'have no box in a list without, and IDs are words',
      '- a',
      [row('x', { mark: 'x', id: 'T003' })],
      '- a\n- T003 x',
    ],
    [
      'may have several lines',
      '- [ ] a',
      [row('x\nmore', { depth: 0 }), row('y\nmore', { depth: 1 })],
      '- [ ] a\n- [ ] x\n  more\n  - [ ] y\n    more',
    ],
    ['are guarded', '- a', [row('# x'), row('- y'), row('---')], '- a\n- \\# x\n- \\- y\n- \\---'],
    ['have blank lines between them as the list has', '- a\n\n- b', [row('x')], '- a\n\n- x\n\n- b'],
  ])('%s', (_, text, rows, after) => {
    expect(pasted(`${text}\n`, 'block.1/1', rows)).toBe(`${after}\n`);
    const windows = `${text}\n`.replaceAll('\n', '\r\n');
    expect(pasted(windows, 'block.1/1', rows)).toBe(`${after}\n`.replaceAll('\n', '\r\n'));
  });

  test('five thousand of them stand where they should', () => {
    const many = Array.from({ length: 5000 }, (_, at) => row(`row ${at}`, { depth: at % 2 }));
    const lines = pasted('- [ ] T0001 a', 'block.1/1', many).split('\n');
    expect(lines).toHaveLength(5001);
    expect(lines.at(-1)).toBe('  - [ ] T5001 row 4999');
  });
});
