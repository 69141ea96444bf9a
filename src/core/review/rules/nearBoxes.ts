import type { Plan } from '../../plan.ts';
import { tasksOf } from '../../tasksOf.ts';
import { taskIds } from '../../workflow/taskIds.ts';
import { factsOf, shortened } from '../facts.ts';
import type { Fix, Found } from '../finding.ts';
import { unreadFrom } from '../hidden.ts';
import { byHand, splicing } from '../mend.ts';
import { plainWords } from '../plainWords.ts';

/** Lines that were meant as a task’s box and are none: two boxes, no blank behind the bullet, other brackets or letters. */
export function nearBoxes(plan: Plan): readonly Found[] {
  return [...doubleBoxes(plan), ...gluedBoxes(plan), ...otherBoxes(plan)];
}

/** `- [ ] - [x] T001`: only the first box counts, and the ID behind the second is not read. */
function doubleBoxes(plan: Plan): readonly Found[] {
  return factsOf(plan).rows.flatMap((row) => {
    const { mark, words } = row.task;
    const second = SECOND.exec(plan.text.slice(words.from, words.from + 12));
    const start = plan.text.lastIndexOf('[', mark.from);
    if (!second || plan.text.charAt(mark.to) !== ']') return [];
    const [first, last] = [plan.text.slice(mark.from, mark.to), second[1] ?? ' '];
    const range = { from: start, to: words.from + second[0].length };
    const isSame = first.toLowerCase() === last.toLowerCase();
    const fix = splicing(plan, `Keep [${last}]`, () => [{ ...range, insert: `[${last}]` }]);
    return [
      {
        ...range,
        path: row.path,
        what: `“${shortened(plainWords(plan.text.slice(range.to, words.to)))}” has two boxes: only the first, [${first}], counts.`,
        fix: isSame ? fix : byHand(fix),
      },
    ];
  });
}

/** `-[ ] T001`, which is a line of prose. */
function gluedBoxes(plan: Plan): readonly Found[] {
  if (plan.text.search(GLUED) < 0) return [];
  const isUnread = unreadFrom(plan);
  return [...plan.text.matchAll(GLUED)].flatMap((match) => {
    const [all, before = '', bullet = '', box = ''] = match;
    const from = match.index + before.length;
    if (isUnread(from)) return [];
    return [
      {
        from,
        to: match.index + all.length,
        what: `“${bullet}${box}” is no task: there is no blank behind the ${bullet === '*' ? 'star' : 'dash'}.`,
        fix: makingATask(
          plan,
          'Put the blank in',
          { from: from + bullet.length, to: from + bullet.length },
          ' ',
        ),
      },
    ];
  });
}

/** `( ) T001`, `[v] T001`: behind them stands an ID of the plan’s own series, so a task is meant. */
function otherBoxes(plan: Plan): readonly Found[] {
  const { prefixes } = taskIds(plan);
  return [...plan.fields.values()].flatMap((field) =>
    (field.shape === 'rows' ? field.rows : []).flatMap((row) => {
      const match = row.task ? null : OTHER.exec(plan.text.slice(row.value.from, row.value.from + 24));
      const [all = '', box = '', letters = ''] = match ?? [];
      if (!match || !prefixes.has(letters) || MARKER.test(box)) return [];
      const range = { from: row.value.from, to: row.value.from + box.length };
      const insert = /[xXvV✓]/u.test(box) ? '[x]' : '[ ]';
      const fix = makingATask(plan, `Write ${insert}`, range, insert);
      return [
        {
          ...range,
          path: row.path,
          what: `“${all.trim()}” is no task: ${box} is not a box.`,
          fix: box.startsWith('(') ? fix : byHand(fix),
        },
      ];
    }),
  );
}

function makingATask(plan: Plan, name: string, range: { from: number; to: number }, insert: string): Fix {
  return splicing(
    plan,
    name,
    () => [{ ...range, insert }],
    (after) => tasksOf(after).length > tasksOf(plan).length,
  );
}

const SECOND = /^[-*+][ \t]+\[([ xX])\](?=\s|$)/;
const GLUED = /^([ \t]*)([-*+])(\[[ xX]\])(?=[ \t])/gm;
const OTHER = /^(\([ xX]\)|\[[\p{L}]\])[ \t]+(?:\*\*|`)?([A-Z]{1,8}-?)\d/u;
/** Markers of parallel work, not marks. */
const MARKER = /^\[[PSTMD]\]$/;
