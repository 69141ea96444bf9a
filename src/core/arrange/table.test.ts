import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan } from '@/templates/anyPlan.ts';
import { isRefusal } from '../change.ts';
import type { Change, Plan, Refusal, TableField } from '../plan.ts';
import { readPlan } from '../readPlan.ts';
import { runs } from '../runs.fixture.ts';
import { setValue, valueOf } from '../setValue.ts';
import { addColumn, addTableRow, moveColumn, moveTableRow, removeColumn, removeTableRow } from './table.ts';

const table = '| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |\n';
const path = 'block.1';

describe('rows and columns of a table', () => {
  test.each<[string, string, (plan: Plan) => Change | Refusal, string]>([
    [
      'a first row',
      table,
      (plan) => addTableRow(plan, path, 1),
      '| a | b |\n|---|:-:|\n|  |  |\n| 1 | 2 |\n| 3 | 4 |\n',
    ],
    [
      'a second row',
      table,
      (plan) => addTableRow(plan, path, 2),
      '| a | b |\n|---|:-:|\n| 1 | 2 |\n|  |  |\n| 3 | 4 |\n',
    ],
    [
      'a last row',
      table,
      (plan) => addTableRow(plan, path, 3),
      '| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |\n|  |  |\n',
    ],
    ['a row below a header', '| a |\n|---|', (plan) => addTableRow(plan, path, 1), '| a |\n|---|\n|  |'],
    [
      'a row in a quote',
      '> | a |\n> |---|\n> | 1 |',
      (plan) => addTableRow(plan, path, 1),
      '> | a |\n> |---|\n> |  |\n> | 1 |',
    ],
    [
      'the first row goes',
      table,
      (plan) => removeTableRow(plan, path, 1),
      '| a | b |\n|---|:-:|\n| 3 | 4 |\n',
    ],
    [
      'the last row goes',
      table,
      (plan) => removeTableRow(plan, path, 2),
      '| a | b |\n|---|:-:|\n| 1 | 2 |\n',
    ],
    ['the header stays', table, (plan) => removeTableRow(plan, path, 0), table],
    [
      'a row moves',
      table,
      (plan) => moveTableRow(plan, path, 1, 2),
      '| a | b |\n|---|:-:|\n| 3 | 4 |\n| 1 | 2 |\n',
    ],
    ['not above the header', table, (plan) => moveTableRow(plan, path, 1, 0), table],
    [
      'a column before all',
      table,
      (plan) => addColumn(plan, path, 0),
      '| Column | a | b |\n| --- |---|:-:|\n|  | 1 | 2 |\n|  | 3 | 4 |\n',
    ],
    [
      'a column between',
      table,
      (plan) => addColumn(plan, path, 1),
      '| a | Column | b |\n|---| --- |:-:|\n| 1 |  | 2 |\n| 3 |  | 4 |\n',
    ],
    [
      'a column behind all',
      table,
      (plan) => addColumn(plan, path, 2),
      '| a | b | Column |\n|---|:-:| --- |\n| 1 | 2 |  |\n| 3 | 4 |  |\n',
    ],
    ['the first column goes', table, (plan) => removeColumn(plan, path, 1), '| b |\n|:-:|\n| 2 |\n| 4 |\n'],
    ['the last column goes', table, (plan) => removeColumn(plan, path, 2), '| a |\n|---|\n| 1 |\n| 3 |\n'],
    ['the only column stays', '| a |\n|---|\n', (plan) => removeColumn(plan, path, 1), '| a |\n|---|\n'],
    [
      'a column moves with its alignment',
      table,
      (plan) => moveColumn(plan, path, 1, 2),
      '| b | a |\n|:-:|---|\n| 2 | 1 |\n| 4 | 3 |\n',
    ],
    [
      'its blanks move with it',
      '| a    | b |\n|------|---|\n| long | 2 |\n',
      (plan) => moveColumn(plan, path, 2, 1),
      '| b | a    |\n|---|------|\n| 2 | long |\n',
    ],
    [
      'without outer pipes',
      'a | b\n---|---\n1 | 2\n',
      (plan) => moveColumn(plan, path, 1, 2),
      'b | a\n---|---\n2 | 1\n',
    ],
    [
      'a column more without outer pipes',
      'a | b\n---|---\n1 | 2\n',
      (plan) => addColumn(plan, path, 2),
      'a | b | Column\n---|--- | ---\n1 | 2 |  |\n',
    ],
    [
      'a row with too few cells gets those that it needs',
      '| a | b |\n|---|---|\n| 1 |\n',
      (plan) => moveColumn(plan, path, 1, 2),
      '| b | a |\n|---|---|\n|  | 1 |\n',
    ],
    [
      'a pipe that is a character parts nothing',
      '| a \\| x | b |\n|---|---|\n| `1 \\| 1` | 2 |\n',
      (plan) => moveColumn(plan, path, 1, 2),
      '| b | a \\| x |\n|---|---|\n| 2 | `1 \\| 1` |\n',
    ],
  ])('%s', (_, text, operation, expected) => {
    const plan = readPlan(text, anyPlan);
    const result = operation(plan);
    expect(isRefusal(result) ? plan.text : result.plan.text).toBe(expected);
  });
});

describe('what a cell says', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['`a | b`', '`a \\| b`'],
    ['a\nb', 'a b'],
    ['a \\\\ b', 'a \\\\ b'],
    ['<b>', '<b>'],
    ['# a', '# a'],
  ])('%j is written %j', (draft, written) => {
    const plan = readPlan(table, anyPlan);
    const result = setValue(plan, `${path}/1/2`, draft);
    const text = isRefusal(result) ? result.refused : result.plan.text;
    expect(text).toBe(table.replace('2', () => written));
  });
});

describe('tables of any kind', () => {
  test('what is added can be removed, what is moved can be moved back, to the byte', () => {
    fc.assert(
      fc.property(tables, fc.nat(6), fc.nat(6), (text, a, b) => {
        const plan = readPlan(text, anyPlan);
        const field = tableIn(plan);
        if (!field) return;
        const [rows, columns] = [field.cells.length, field.table.align.length];
        const at = { row: 1 + (a % rows), column: a % (columns + 1) };
        backAndForth(
          plan,
          (now) => addTableRow(now, field.path, at.row),
          (now) => removeTableRow(now, field.path, at.row),
        );
        backAndForth(
          plan,
          (now) => addColumn(now, field.path, at.column),
          (now) => removeColumn(now, field.path, at.column + 1),
        );
        const [from, to] = [1 + (a % Math.max(1, rows - 1)), 1 + (b % Math.max(1, rows - 1))];
        backAndForth(
          plan,
          (now) => moveTableRow(now, field.path, from, to),
          (now) => moveTableRow(now, field.path, to, from),
        );
        const [left, right] = [1 + (a % columns), 1 + (b % columns)];
        const isEven = field.cells.every((row) => row.length >= columns);
        if (isEven)
          backAndForth(
            plan,
            (now) => moveColumn(now, field.path, left, right),
            (now) => moveColumn(now, field.path, right, left),
          );
      }),
      { numRuns: runs() },
    );
  });

  test('a moved column or row takes all words along', () => {
    fc.assert(
      fc.property(tables, fc.nat(6), fc.nat(6), (text, a, b) => {
        const plan = readPlan(text, anyPlan);
        const field = tableIn(plan);
        if (!field) return;
        const columns = field.table.align.length;
        const result = moveColumn(plan, field.path, 1 + (a % columns), 1 + (b % columns));
        expect(wordsOf(isRefusal(result) ? plan : result.plan)).toEqual(wordsOf(plan));
      }),
      { numRuns: runs() },
    );
  });
});

const cells = fc.constantFrom(
  'a',
  'b c',
  '',
  '`x \\| y`',
  '\\\\',
  '🚀',
  '[slot here]',
  ':',
  '-',
  'שלום',
  '  wide  ',
);
const tables = fc
  .tuple(
    fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', '> ', '  '),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([body, width, prefix, ending, bare]) => {
    const row = (words: readonly string[]) =>
      bare ? `${words.slice(0, -1).join(' | ')} | end` : `| ${words.join(' | ')} |`;
    const names = ['One', 'Two', 'Three'].slice(0, width);
    const lines = [row(names), row(names.map(() => '---')), ...body.map(row)];
    return ['words', '', ...lines, '', 'more'].map((line) => prefix + line).join(ending);
  });

function backAndForth(
  plan: Plan,
  forth: (plan: Plan) => Change | Refusal,
  back: (plan: Plan) => Change | Refusal,
): void {
  const there = forth(plan);
  if (isRefusal(there)) return;
  const here = back(there.plan);
  expect(isRefusal(here) ? here.refused : here.plan.text).toBe(plan.text);
}

function tableIn(plan: Plan): TableField | undefined {
  return [...plan.fields.values()].find((field): field is TableField => field.shape === 'table');
}

function wordsOf(plan: Plan): readonly string[] {
  return plan.values
    .map(({ path: each }) => valueOf(plan, each))
    .filter((words) => words !== '')
    .sort();
}
