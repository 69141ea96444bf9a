// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addRows } from '@/core/arrange/addRows';
import { moveRow } from '@/core/arrange/moveRow';
import { removeRow } from '@/core/arrange/removeRow';
import { removeSection } from '@/core/arrange/sections';
import type { Change, Plan, Refusal } from '@/core/plan';
import { setValue } from '@/core/setValue';
import { rowKeysOf } from '@/session/rowKeys';
import { openPlan, perform, session, undo } from '@/session/session';
import { smallTemplate } from '../smallTemplate.fixture.ts';
import { RowsEditor } from './RowsEditor.tsx';

const list = 'notes/items';

function open(...rows: readonly string[]): void {
  openPlan(`# Shop\n\n## Notes\n\n${rows.map((row) => `- ${row}`).join('\n')}\n`, smallTemplate, 'tests');
}

function change(how: (plan: Plan) => Change | Refusal, path?: string): void {
  act(() =>
    expect(perform(path === undefined ? { name: 'change' } : { name: 'change', path }, how)).toBeUndefined(),
  );
}

const keys = () => rowKeysOf(session.getState().plan, list);
const row = (place: number) => `${list}/${place}`;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test('rows keep their keys while others come, go and move, and get them back with undo', () => {
  open('a', 'b', 'b', 'c');
  const [a, b1, b2, c] = keys();
  change((plan) => addRows(plan, row(2), ['b']));
  const added = keys()[2];
  expect(keys()).toEqual([a, b1, added, b2, c]);
  expect([a, b1, b2, c]).not.toContain(added);
  change((plan) => setValue(plan, row(5), 'later'), row(5));
  change((plan) => removeRow(plan, row(1)));
  expect(keys()).toEqual([b1, added, b2, c]);
  change((plan) => moveRow(plan, row(4), -1));
  expect(keys()).toEqual([b1, added, c, b2]);
  act(() => void undo());
  expect(keys()).toEqual([b1, added, b2, c]);
});

test('numbers of a list change with their places, and the rows keep their keys', () => {
  openPlan('# Shop\n\n## Notes\n\n1. a\n2. b\n3. c\n', smallTemplate, 'tests');
  const [a, b, c] = keys();
  change((plan) => removeRow(plan, row(1)));
  expect(session.getState().plan.text).toContain('1. b\n2. c');
  expect(keys()).toEqual([b, c]);
  expect(a).not.toBe(b);
});

const phase = (number: number, ...tasks: readonly string[]) =>
  `## Phase ${number}: ${'ABC'.charAt(number - 1)}\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`;
const waiting = '[What to do]';

/** A word that would be read as a marker of the task is not written. */
async function writeRefused(place: number): Promise<void> {
  const user = userEvent.setup();
  const input = screen.getAllByRole('textbox')[place];
  if (!input) throw new RangeError(`no row at place ${place}`);
  await user.click(input);
  await user.paste('[US1] later');
  expect(screen.getByText(/^Not written/)).toBeDefined();
}

const inputs = () => screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value);

test('words that were not written go with their row, and not to the one that takes its place', async () => {
  openPlan(`# Shop\n\n${phase(1, waiting, waiting, waiting)}`, smallTemplate, 'tests');
  render(<RowsEditor path="phase.1/tasks" />);
  await writeRefused(1);
  expect(inputs()).toEqual(['', '[US1] later', '']);
  change((plan) => addRows(plan, 'phase.1/tasks/1', ['new']));
  expect(inputs()).toEqual(['', 'new', '[US1] later', '']);
  change((plan) => removeRow(plan, 'phase.1/tasks/1'));
  expect(inputs()).toEqual(['new', '[US1] later', '']);
  change((plan) => removeRow(plan, 'phase.1/tasks/2'));
  expect(inputs()).toEqual(['new', '']);
  expect(screen.queryByText(/^Not written/)).toBeNull();
});

test('words that were not written in a phase do not show in the one that takes its place', async () => {
  const text = `# Shop\n\n${[1, 2, 3].map((number) => phase(number, waiting)).join('\n')}`;
  openPlan(text, smallTemplate, 'tests');
  render(<RowsEditor path="phase.2/tasks" />);
  await writeRefused(0);
  expect(inputs()).toEqual(['[US1] later']);
  change((plan) => removeSection(plan, 'phase.1'));
  expect(inputs()).toEqual(['']);
  act(() => void undo());
  expect(inputs()).toEqual(['']);
});
