import type { Plan, Row, RowsField } from '../../plan.ts';
import type { Edit } from '../../range.ts';
import { isTaskRow, tasksOf } from '../../tasksOf.ts';
import { counted, factsOf, nameOf, shortened } from '../facts.ts';
import type { Fix, Found, Rule } from '../finding.ts';
import { byHand, splicing } from '../mend.ts';
import { nearBoxes } from './nearBoxes.ts';

const box: Rule = {
  code: 'task-box',
  severity: 'error',
  name: 'Box that is not drawn',
  why: 'GitHub and every other reader of GFM draw a box for `[ ]`, `[x]` and `[X]` alone; other lines are plain bullets.',
  source: 'GFM, task list items',
  find: (plan) => [...emptyBoxes(plan), ...wideBoxes(plan), ...nearBoxes(plan)],
};

/** `[]`, which is a box for us and for some others. */
function emptyBoxes(plan: Plan): readonly Found[] {
  return factsOf(plan)
    .rows.filter(({ task }) => task.mark.from === task.mark.to && plan.text.charAt(task.mark.to) === ']')
    .map((row) => ({
      from: row.task.mark.from - 1,
      to: row.task.mark.to + 1,
      path: row.path,
      what: `The box of ${nameOf(plan, row)} has nothing between its brackets, not even a blank.`,
      fix: splicing(plan, 'Put the blank in', () => [{ ...row.task.mark, insert: ' ' }]),
    }));
}

/** `[ x]`, which is no task at all. */
function wideBoxes(plan: Plan): readonly Found[] {
  return plainRows(plan).flatMap((row) => {
    const match = WIDE.exec(plan.text.slice(row.value.from, row.value.from + 8));
    if (!match) return [];
    const range = { from: row.value.from, to: row.value.from + match[0].length };
    const insert = /x/i.test(match[0]) ? '[x]' : '[ ]';
    return [
      {
        ...range,
        path: row.path,
        what: `“${match[0]}” has more than one character in its box.`,
        fix: splicing(
          plan,
          `Write ${insert}`,
          () => [{ ...range, insert }],
          (after) => tasksOf(after).length > tasksOf(plan).length,
        ),
      },
    ];
  });
}

const mark: Rule = {
  code: 'task-mark',
  severity: 'warning',
  name: 'Mark without a meaning',
  why: 'No reader knows this mark: the task counts as open everywhere, whatever it was meant to say.',
  source: 'GFM, task list items; OpenSpec counts every mark but x and X as open',
  find: (plan) =>
    factsOf(plan)
      .rows.filter(({ task }) => task.state === 'unknown' || plan.text.charCodeAt(task.mark.from) > 127)
      .flatMap((row) => {
        const { from, to } = row.task.mark;
        const written = plan.text.slice(from, to);
        const isSign = /^[✓✔✅]/u.test(written);
        if (row.task.state !== 'unknown' && !isSign) return [];
        const found: Found = {
          from: from - 1,
          to: to + 1,
          path: row.path,
          what: `“[${written}]” at ${nameOf(plan, row)} is a mark that other tools do not know.`,
        };
        if (!isSign) return [found];
        return [{ ...found, fix: splicing(plan, 'Write [x]', () => [{ from, to, insert: 'x' }]) }];
      }),
};

const bullet: Rule = {
  code: 'task-bullet',
  severity: 'info',
  name: 'Tasks with numbers or plus signs',
  why: 'GitHub draws these boxes, but most tools that count tasks look for `-` or `*` before the box.',
  source: 'spec-kit: “always start with - [ ]”; known trouble in OpenSpec',
  find: (plan) =>
    listsOf(plan).flatMap((field) => {
      const tasks = field.rows.filter((row) => isTaskRow(row) && row.depth === 0);
      const [first] = tasks;
      if (!first || field.list.bullet === '-' || field.list.bullet === '*') return [];
      const form = field.list.bullet === '+' ? 'a plus sign' : 'a number';
      return [
        {
          from: first.part.from,
          to: first.task?.mark.to ?? first.part.from,
          path: first.path,
          what: `${counted(tasks.length, 'task')} of this list ${tasks.length === 1 ? 'begins' : 'begin'} with ${form} in place of a dash.`,
          fix: field.list.bullet === '+' ? dashesFix(plan, field) : byHand(dashesFix(plan, field)),
        },
      ];
    }),
};

const escaped: Rule = {
  code: 'marker-escaped',
  severity: 'warning',
  name: 'Escaped marker',
  why: 'A backslash before the bracket hides the marker, or the box, from every tool; some rich-text editors put it there.',
  source: 'CommonMark, backslash escapes',
  find: (plan) =>
    plan.text.search(ESCAPED) < 0
      ? []
      : listsOf(plan)
          .flatMap(({ rows }) => rows)
          .flatMap((row) => escapedIn(plan, row)),
};

function escapedIn(plan: Plan, row: Row): readonly Found[] {
  const from = Math.max(0, row.task ? row.task.mark.from - 2 : row.value.from);
  const line = /^[^\r\n]*/.exec(plan.text.slice(from, row.value.to))?.[0] ?? '';
  return [...line.matchAll(ESCAPED)].map((match) => {
    const range = { from: from + match.index, to: from + match.index + match[0].length };
    const plain = match[0].replace(/\\(?=[[\]])/g, '').replace('&lt;', '<');
    return {
      ...range,
      path: row.path,
      what: `“${match[0]}” in “${shortened(line.slice(match.index))}” is escaped, so nobody reads it as a marker.`,
      fix: splicing(plan, `Write ${plain}`, () => [{ ...range, insert: plain }]),
    };
  });
}

export const boxes: readonly Rule[] = [box, mark, bullet, escaped];

function listsOf(plan: Plan): readonly RowsField[] {
  return [...plan.fields.values()].flatMap((field) => (field.shape === 'rows' ? [field] : []));
}

function plainRows(plan: Plan): readonly Row[] {
  return listsOf(plan).flatMap(({ rows }) => rows.filter((row) => !row.task));
}

/** Numbers may be named somewhere: only a person knows whether they can go. */
function dashesFix(plan: Plan, field: RowsField): Fix {
  const name = 'Begin them with a dash';
  const keeps = (after: Plan) => tasksOf(after).length === tasksOf(plan).length;
  return splicing(plan, name, () => dashes(field), keeps);
}

function dashes({ list, rows }: RowsField): readonly Edit[] {
  const isTask = new Set(rows.filter(isTaskRow).map(({ item }) => item));
  return list.items.filter((item) => isTask.has(item)).map(({ marker }) => ({ ...marker, insert: '-' }));
}

const WIDE = /^\[(?: {1,3}[xX] {0,3}|[xX] {1,3}| {2,3})\](?=\s)/;
const ESCAPED = /\\\[(?:P|US\d+| |x|X)\\?\]|&lt;!--/g;
