import { describe, expect, test } from 'vitest';
import { addRows } from './arrange/addRows.ts';
import { moveRow } from './arrange/moveRow.ts';
import { dropFrame, setRowLabel } from './arrange/rowLabel.ts';
import { isRefusal } from './change.ts';
import type { Change, Plan, Refusal } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { setValue, valueOf } from './setValue.ts';
import { leadOf } from './rowFrame.ts';
import { smallList } from './rowFrame.fixture.ts';
import { rowAt } from './valueAt.ts';

const list = 'list/items';
const path = `${list}/1`;

/** The list's lines read by a template whose rows have these patterns. */
function planOf(patterns: readonly string[], lines: string, follows?: 'phase' | 'story'): Plan {
  return readPlan(`# Plan\n\n## List\n\n${lines}\n`, smallList(patterns, follows));
}

function linesOf(result: Change | Refusal): string {
  return isRefusal(result) ? result.refused : (result.plan.text.split('## List\n\n')[1] ?? '').trimEnd();
}

const phase = ['**Phase {phase}** – {words}', 'Phase {phase} – {words}'];
const story = ['**User Story {story} ({label})**: {words}', '**User Story {story}**: {words}'];
const named = ['**{label}**: {words}'];
const tick = ['✅ {words}'];
const bold = ['**{words}**'];

describe('a row of its list’s shape says what stands behind the fixed words', () => {
  test.each<[readonly string[], string, string]>([
    [phase, '- **Phase 1** – What it leaves', 'What it leaves'],
    [phase, '1. **Phase 1** - What it leaves', 'What it leaves'],
    [phase, '- Phase 2 — What it leaves', 'What it leaves'],
    [phase, '- Phase 2.1 – a\n  and more', 'a\nand more'],
    [phase, '- **Phase 1** –', ''],
    [phase, '- **Phase 1** – [What it leaves]', ''],
    [phase, '- Phases 1 – 3 are done', 'Phases 1 – 3 are done'],
    [phase, '- Phase one – done', 'Phase one – done'],
    [phase, '- Something else', 'Something else'],
    [story, '- **User Story 1 (P1)**: Starts first', 'Starts first'],
    [story, '- **User Story 1**: Starts first', 'Starts first'],
    [story, '- **User Story 1 (P1):** Starts first', 'Starts first'],
    [named, '- **Setup (Phase 1)**: Waits for nothing', 'Waits for nothing'],
    [named, '- **[P]**: Beside others', 'Beside others'],
    [named, '- **[Kind of project]**: [Folders]', ''],
    [named, '- **Docs** later', '**Docs** later'],
    [named, '- **A** and **B**: both', '**A** and **B**: both'],
    [named, '- **Docs**:', ''],
    [tick, '- ✅ Faster', 'Faster'],
    [tick, '- Faster ✅', 'Faster ✅'],
    [bold, '- [ ] **Group**', 'Group'],
    [bold, '- [ ] **[Group of tasks]**\n  - [ ] one', ''],
    [bold, '- [ ] T001 **Group**', 'Group'],
    [bold, '- **a** and **b**', '**a** and **b**'],
    [bold, '- **a** b', '**a** b'],
    [bold, '- ****', '****'],
    [['Tested by: {words}'], '- Tested by: all of us', 'all of us'],
    [['Tested by: {words}'], '- Tested by:all', 'Tested by:all'],
  ])('%j: %j says %j', (patterns, lines, says) => {
    const plan = planOf(patterns, lines);
    expect(valueOf(plan, path)).toBe(says);
    const again = setValue(plan, path, valueOf(plan, path));
    expect(isRefusal(again) ? again : again.edits).toEqual([]);
  });
});

describe('new words stand between the fixed words', () => {
  test.each<[readonly string[], string, string, string]>([
    [phase, '- **Phase 1** – old', 'new', '- **Phase 1** – new'],
    [phase, '- **Phase 1** –', 'new', '- **Phase 1** – new'],
    [phase, '- **Phase 1** – old', 'one\ntwo', '- **Phase 1** – one\n  two'],
    [phase, '- **Phase 1** – old', '', '- **Phase 1** –'],
    [story, '- **User Story 1 (P1)**: old', 'new: *now*', '- **User Story 1 (P1)**: new: *now*'],
    [tick, '- ✅ [Why]', 'new', '- ✅ new'],
    [bold, '- [ ] **[Group]**', 'new', '- [ ] **new**'],
    [named, '- [Row]', '**Docs**: new', '- **Docs**: new'],
    [named, '- **Docs**: old', '**bold** words', '- **Docs**: **bold** words'],
    [phase, '- ', 'Phase 3 - new', '- Phase 3 - new'],
    [bold, '- [ ] **Group**', 'a **b** c', '- [ ] **a **b** c**'],
  ])('%j: %j with %j is %j', (patterns, lines, draft, after) => {
    const result = setValue(planOf(patterns, lines), path, draft);
    expect(linesOf(result).replace(/ \[To be written\]$/, '')).toBe(after);
  });

  test('a name typed into a plain row becomes the row’s name', () => {
    const result = setValue(planOf(named, '- Docs'), path, '**Docs**: later');
    if (isRefusal(result)) throw new RangeError(result.refused);
    expect(valueOf(result.plan, path)).toBe('later');
    expect(rowAt(result.plan, path)?.frame?.label).toBeDefined();
  });
});

describe('a new row goes on in the shape of its neighbour', () => {
  test.each<[string, readonly string[], string, readonly string[], string]>([
    ['the next number', phase, '- **Phase 1** – a', ['b'], '- **Phase 1** – a\n- **Phase 2** – b'],
    ['two numbers', phase, '- Phase 7 – a', ['b', 'c'], '- Phase 7 – a\n- Phase 8 – b\n- Phase 9 – c'],
    ['ordered', phase, '1. **Phase 1** – a', ['b'], '1. **Phase 1** – a\n2. **Phase 2** – b'],
    ['words of the shape', phase, '- Phase 1 – a', ['Phase 4 – b'], '- Phase 1 – a\n- Phase 4 – b'],
    ['words alone', phase, '- Anything', ['b'], '- Anything\n- b'],
    ['the same sign', tick, '- ✅ a', ['b'], '- ✅ a\n- ✅ b'],
    ['bold', bold, '- [ ] **a**', ['b'], '- [ ] **a**\n- [ ] **b**'],
    ['no name', named, '- **Docs**: a', ['b'], '- **Docs**: a\n- b'],
    ['no fixed name', ['Tested by: {words}'], '- Tested by: a', ['b'], '- Tested by: a\n- b'],
  ])('%s', (_, patterns, lines, texts, after) => {
    expect(linesOf(addRows(planOf(patterns, lines, 'phase'), path, texts))).toBe(after);
  });

  test('an empty one waits for words behind the fixed ones', () => {
    const result = addRows(planOf(phase, '- **Phase 1** – a', 'phase'), path, ['']);
    expect(linesOf(result)).toBe('- **Phase 1** – a\n- **Phase 2** – [To be written]');
  });

  test('a number that a phase has and no row comes first', () => {
    const text = '# Plan\n\n## Phase 1: A\n\n## Phase 2: B\n\n## List\n\n- Phase 2 – b\n';
    const result = addRows(readPlan(text, smallList(phase, 'phase')), path, ['a'], 'before');
    expect(linesOf(result)).toBe('- Phase 1 – a\n- Phase 2 – b');
  });

  test('rows change places, fixed words and all', () => {
    const result = moveRow(planOf(named, '- **Docs**: a\n- plain'), path, 1);
    expect(linesOf(result)).toBe('- plain\n- **Docs**: a');
  });
});

describe('fixed words are shown without their dress, and can become words', () => {
  test.each<[readonly string[], string, string, string]>([
    [phase, '- **Phase 1** – a', 'Phase 1 –', '- Phase 1 a'],
    [story, '- **User Story 1 (P1)**: a', 'User Story 1 ( | ):', '- User Story 1 (P1) a'],
    [named, '- **Docs**: a', ' | :', '- Docs a'],
    [named, '- **Docs**:', ' | :', '- Docs'],
    [tick, '- ✅ a', '✅', '- a'],
    [bold, '- [ ] **a**', '', '- [ ] a'],
  ])('%j: %j', (patterns, lines, shown, after) => {
    const plan = planOf(patterns, lines);
    const row = rowAt(plan, path);
    const lead = row && leadOf(plan.text, row);
    expect([lead?.before, ...(row?.frame?.label ? [lead?.behind] : [])].join(' | ')).toBe(shown);
    expect(linesOf(dropFrame(plan, path))).toBe(after);
  });
});

describe('a row’s name', () => {
  test.each<[string, string, string]>([
    ['- **Docs**: a', 'Guides (Phase 2)', '- **Guides (Phase 2)**: a'],
    ['- **[Kind]**: [Folders]', 'Web app', '- **Web app**: [Folders]'],
    ['- **Docs**: a', '', '- **[Name]**: a'],
    ['- **Docs**: a', ' two\nlines ', '- **two lines**: a'],
  ])('%j named %j is %j', (lines, label, after) => {
    expect(linesOf(setRowLabel(planOf(named, lines), path, label))).toBe(after);
  });

  test.each(['**', 'a: b', 'a `b'])('%j is no name, and the plan stays as it was', (label) => {
    expect(setRowLabel(planOf(named, '- **Docs**: a'), path, label)).toHaveProperty('refused');
  });
});
