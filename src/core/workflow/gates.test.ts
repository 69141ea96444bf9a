import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import { readPlan } from '../readPlan.ts';
import { gatesOf, passGate, reopenGate } from './gates.ts';

const phases = (first: string, second: string) =>
  `# A\n\n## Phase 1: B\n\n**Exit Gate:** it runs\n\n- [${first}] T001 a\n\n## Phase 2: C\n\n- [${second}] T002 b\n\n**Checkpoint**: it ships\n`;

describe('a gate of words', () => {
  test.each([
    [' ', ' ', 'Exit Gate closed T001, Checkpoint closed T002'],
    ['x', ' ', 'Exit Gate open, Checkpoint closed T002'],
    ['x', 'x', 'Exit Gate open, Checkpoint open'],
  ])('opens when the tasks of its phase are done: %j %j', (first, second, states) => {
    expect(shown(phases(first, second))).toBe(states);
  });

  test('above its tasks waits for them all the same', () => {
    expect(shown('## Phase 1: B\n\n**Exit Gate:** it runs\n\n- [ ] T001 a\n')).toBe('Exit Gate closed T001');
  });

  test('is passed with a day and a note in the text, and taken back to the letter', () => {
    const plan = readPlan(phases('x', ' '), anyPlan);
    const [gate] = gatesOf(plan);
    const passed = gate && passGate(plan, gate, { on: '2026-11-21', note: 'seen by  Ana' });
    if (!passed || isRefusal(passed)) throw new Error('not passed');
    expect(passed.plan.text).toContain('**Exit Gate:** it runs – passed 2026-11-21: seen by Ana\n');
    const [now] = gatesOf(passed.plan);
    expect(now?.state).toBe('passed');
    expect(now?.passed).toEqual({ on: '2026-11-21', note: 'seen by Ana' });
    const back = now && reopenGate(passed.plan, now);
    expect(back && !isRefusal(back) && back.plan.text).toBe(plan.text);
  });

  test('is passed in a sentence of its own behind a sentence', () => {
    const plan = readPlan(phases('x', ' ').replace('it runs', 'It runs.'), anyPlan);
    const [gate] = gatesOf(plan);
    const passed = gate && passGate(plan, gate, { on: '2026-11-21' });
    if (!passed || isRefusal(passed)) throw new Error('not passed');
    expect(passed.plan.text).toContain('**Exit Gate:** It runs. Passed 2026-11-21\n');
    const [now] = gatesOf(passed.plan);
    expect(now?.state).toBe('passed');
    expect(now && reopenGate(passed.plan, now)).toMatchObject({ plan: { text: plan.text } });
  });

  test.each([
    ['- it runs\n- it is fast\n', '- it runs\n- it is fast\n- Passed 2026-11-21: seen\n'],
    ['1. it runs\n2. it is fast\n', '1. it runs\n2. it is fast\n3. Passed 2026-11-21: seen\n'],
    ['it runs\n\nAnd it is fast.\n', 'it runs – passed 2026-11-21: seen\n\nAnd it is fast.\n'],
  ])('of several lines is passed in a line of its own, or in its first paragraph: %j', (words, passed) => {
    const text = `## Phase 1: B\n\n- [x] T001 a\n\n**Exit Gate**:\n\n${words}`;
    const plan = readPlan(text, anyPlan);
    const [gate] = gatesOf(plan);
    expect(gate).toMatchObject({ kind: 'words', state: 'open' });
    const change = gate && passGate(plan, gate, { on: '2026-11-21', note: 'seen' });
    if (!change || isRefusal(change)) throw new Error('not passed');
    expect(change.plan.text).toBe(`## Phase 1: B\n\n- [x] T001 a\n\n**Exit Gate**:\n\n${passed}`);
    const [now] = gatesOf(change.plan);
    expect(now?.passed).toEqual({ on: '2026-11-21', note: 'seen' });
    expect(now && reopenGate(change.plan, now)).toMatchObject({ plan: { text } });
  });

  test.each([
    ['it runs – passed 2026-11-21: long\nand longer', 'long and longer'],
    ['it runs. Passed 2026-11-21.', ''],
    ['it runs, passed 2026-11-21 by Ana', 'by Ana'],
    ['it runs (✅ passed 2026-11-21)', undefined],
    ['what passed 2026-11-21 stays so', undefined],
  ])('says in the words of a person that it was passed: %j', (words, note) => {
    const [gate] = gatesOf(readPlan(`## Phase 1: B\n\n- [x] T001 a\n\n**Exit Gate:** ${words}\n`, anyPlan));
    expect(gate?.passed).toEqual(note === undefined ? undefined : { on: '2026-11-21', note });
  });

  test('is not passed while tasks are open', () => {
    const plan = readPlan(phases(' ', ' '), anyPlan);
    const [gate] = gatesOf(plan);
    expect(gate && passGate(plan, gate, { on: '2026-11-21' })).toHaveProperty('refused');
  });
});

describe('a gate that is passed early', () => {
  test('says so in its words, keeps its tasks open, and is taken back to the letter', () => {
    const plan = readPlan(phases(' ', ' '), anyPlan);
    const [gate] = gatesOf(plan);
    const passed = gate && passGate(plan, gate, { on: '2026-11-21', note: 'Ana said so', early: true });
    if (!passed || isRefusal(passed)) throw new Error('not passed');
    expect(passed.plan.text).toContain('it runs – passed 2026-11-21: early, 1 task open; Ana said so\n');
    expect(shown(passed.plan.text)).toBe('Exit Gate passed T001, Checkpoint closed T002');
    const [now] = gatesOf(passed.plan);
    const back = now && reopenGate(passed.plan, now);
    expect(back && !isRefusal(back) && back.plan.text).toBe(plan.text);
  });

  test('has its own boxes ticked and no others', () => {
    const text = '## Phase 1: B\n\n- [ ] a\n\n**Acceptance Criteria**:\n\n- [ ] fast\n- [x] small\n';
    const plan = readPlan(text, anyPlan);
    const [gate] = gatesOf(plan);
    const passed = gate && passGate(plan, gate, { on: '2026-11-21', early: true });
    expect(passed && !isRefusal(passed) && passed.plan.text).toBe(text.replace('[ ] fast', '[x] fast'));
    expect(passed && !isRefusal(passed) && shown(passed.plan.text)).toBe('Acceptance Criteria passed a');
  });
});

describe('a gate of boxes', () => {
  const criteria = (task: string, box: string) =>
    `## Phase 1: B\n\n### Tasks\n\n- [${task}] a\n\n### Acceptance Criteria (Phase Gate)\n\n- [${box}] it is fast\n`;

  test.each([
    [' ', ' ', 'Acceptance Criteria (Phase Gate) closed a, it is fast'],
    ['x', ' ', 'Acceptance Criteria (Phase Gate) open it is fast'],
    ['x', 'x', 'Acceptance Criteria (Phase Gate) passed'],
  ])('is passed when its own boxes are ticked: %j %j', (task, box, states) => {
    expect(shown(criteria(task, box))).toBe(states);
  });

  test('is passed by ticking them', () => {
    const plan = readPlan(criteria('x', ' '), anyPlan);
    const [gate] = gatesOf(plan);
    const passed = gate && passGate(plan, gate, { on: '2026-11-21' });
    expect(passed && !isRefusal(passed) && passed.plan.text).toBe(criteria('x', 'x'));
  });

  test('of the whole plan waits for every phase', () => {
    const text = '## Phase 1: B\n\n- [ ] T001 a\n\n## Definition of Done\n\n- [ ] docs\n';
    expect(shown(text)).toBe('Definition of Done closed T001, docs');
  });
});

function shown(text: string): string {
  return gatesOf(readPlan(text, anyPlan))
    .map(({ name, state, missing }) => {
      const left = missing.map(({ task, value }) => task.id?.text ?? text.slice(value.from, value.to));
      return [name, state, left.join(', ')].join(' ').trim();
    })
    .join(', ');
}
