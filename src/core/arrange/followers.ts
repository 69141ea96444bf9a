import { blankPlan } from '../blankPlan.ts';
import { makeChange } from '../change.ts';
import type { Change, Field, Plan, Refusal, Row } from '../plan.ts';
import type { Edit, Range } from '../range.ts';
import { ownWords } from '../rowFrame.ts';
import type { Counter } from '../template.ts';
import { composed, type Step } from './compose.ts';
import { addRows } from './addRows.ts';
import { removeRow } from './removeRow.ts';
import { hangerOf } from './rowPlace.ts';
import { gapOf, insertAt, permute, removeAt } from './sequence.ts';
import { transplant } from './transplant.ts';

/**
 * Lines that stand for each phase: `1. **Phase 1** – …`, `**Phase 1**: …`. They are sorted, added and removed with the
 * phases whose number they carry.
 */
interface Follower {
  readonly number: string;
  readonly part: Range;
  readonly row?: Row;
  readonly path: string;
}

/** Puts the lines into the order of their numbers, where they stood in that order in the plan before. */
export function followOrder(plan: Plan, counter: Counter['name'], before: Plan): Change | Refusal {
  const ordered = groupsOf(before, counter).map(isInOrder);
  return composed(
    plan,
    ordered.flatMap((wasInOrder, at): readonly Step[] =>
      wasInOrder ? [(now) => sortGroup(now, groupsOf(now, counter)[at] ?? [])] : [],
    ),
  );
}

function isInOrder(group: readonly Follower[]): boolean {
  return group.every(({ number }, at) => at === 0 || Number(group[at - 1]?.number) <= Number(number));
}

function sortGroup(plan: Plan, group: readonly Follower[]): Change | Refusal {
  const order = group.map((_, at) => at).sort((a, b) => Number(group[a]?.number) - Number(group[b]?.number));
  if (order.every((from, at) => from === at)) return { edits: [], plan };
  const rows = group.flatMap(({ row }) => (row ? [row] : []));
  const edits =
    rows.length === group.length
      ? rowEdits(plan, rows, order)
      : permute(
          plan.text,
          group.map(({ part }) => part),
          order,
        );
  return makeChange(plan, edits, 'reorder the lines that follow');
}

/** Numbers of an ordered list stay with their places. */
function rowEdits(plan: Plan, rows: readonly Row[], order: readonly number[]): readonly Edit[] {
  return order.flatMap((from, place) => {
    const [source, target] = [rows[from], rows[place]];
    if (!source || !target || from === place) return [];
    const { part } = source;
    const hanger = hangerOf(plan, source);
    const marker = hangerOf(plan, target).marker;
    const insert = transplant(plan.text.slice(part.from, part.to), hanger, { ...hanger, marker });
    return [{ from: target.part.from, to: target.part.to, insert }];
  });
}

/** Takes out the lines of a number. */
export function followerGone(plan: Plan, counter: Counter['name'], number: string): Change | Refusal {
  return composed(
    plan,
    groupsOf(plan, counter).map((_, at): Step => (now) => {
      const group = groupsOf(now, counter)[at] ?? [];
      const follower = group.find((line) => line.number === number);
      return follower && group.length > 1 ? removeFollower(now, group, follower) : { edits: [], plan: now };
    }),
  );
}

function removeFollower(plan: Plan, group: readonly Follower[], follower: Follower): Change | Refusal {
  if (follower.row) return removeRow(plan, follower.path);
  const edit = removeAt(
    plan,
    group.map(({ part }) => part),
    group.indexOf(follower),
    'section',
  );
  return makeChange(plan, [edit], 'remove the lines that follow');
}

/** Puts in a line of the template's words for a new number. */
export function followerNew(plan: Plan, counter: Counter['name'], number: string): Change | Refusal {
  return composed(
    plan,
    groupsOf(plan, counter).map(
      (_, at): Step =>
        (now) =>
          addFollower(now, counter, groupsOf(now, counter)[at] ?? [], number),
    ),
  );
}

function addFollower(
  plan: Plan,
  counter: Counter['name'],
  group: readonly Follower[],
  number: string,
): Change | Refusal {
  const place = group.findLastIndex((line) => Number(line.number) < Number(number));
  const near = group[Math.max(0, place)];
  const words = near && templateLine(plan, counter, near, number);
  if (!near || words === undefined || group.some((line) => line.number === number))
    return { edits: [], plan };
  if (near.row) return addRows(plan, near.path, [words], place < 0 ? 'before' : 'after');
  const parts = group.map(({ part }) => part);
  return makeChange(
    plan,
    insertAt(parts, place + 1, words, gapOf(plan, parts, place + 1, '\n\n')),
    'add the lines that follow',
  );
}

/** The template's first line of the group, with the new number. */
function templateLine(
  plan: Plan,
  counter: Counter['name'],
  near: Follower,
  number: string,
): string | undefined {
  const blank = blankPlan(plan.template);
  const source = [...allFollowers(blank, counter)].find(({ group }) => samePlace(group[0]?.path, near.path));
  const line = source?.group[0];
  if (!line) return undefined;
  const words = line.row ? wordsOf(blank, line.row) : blank.text.slice(line.part.from, line.part.to);
  return words.replace(line.number, number);
}

function samePlace(a: string | undefined, b: string): boolean {
  const bare = (path: string) => path.replace(/[./]\d+$/, '');
  return a !== undefined && bare(a) === bare(b);
}

function groupsOf(plan: Plan, counter: Counter['name']): readonly (readonly Follower[])[] {
  return allFollowers(plan, counter).map(({ group }) => group);
}

function allFollowers(plan: Plan, counter: Counter['name']): readonly { group: readonly Follower[] }[] {
  const groups = new Map<string, Follower[]>();
  for (const field of plan.fields.values()) {
    if (field.spec?.follows !== counter) continue;
    const key = field.path.replace(/\.\d+$/, '');
    groups.set(key, [...(groups.get(key) ?? []), ...followersIn(plan, field, counter)]);
  }
  return [...groups.values()].filter((group) => group.length > 0).map((group) => ({ group }));
}

function followersIn(plan: Plan, field: Field, counter: Counter['name']): readonly Follower[] {
  const words = plan.template.counters.find(({ name }) => name === counter)?.mentions ?? [];
  const mention = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${words.join('|')})[ \t]*(\d+)`, 'iu');
  if (field.shape === 'rows') {
    return field.rows.flatMap((row) => {
      const number = mention.exec(wordsOf(plan, row))?.[1];
      return number === undefined || row.depth > 0 ? [] : [{ number, part: row.part, row, path: row.path }];
    });
  }
  const label = field.label ? plan.text.slice(field.label.from, field.label.to) : '';
  const number = mention.exec(label)?.[1];
  return number === undefined ? [] : [{ number, part: field.part, path: field.path }];
}

function wordsOf({ text }: Plan, row: Row): string {
  const { from, to } = ownWords(row);
  return text.slice(from, to);
}
