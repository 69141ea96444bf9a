import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';
import { notesOf, statementsOf } from './dependencies.ts';

/** A task where it stands in a plan. */
interface Placed {
  readonly plan: Plan;
  readonly row: TaskRow;
}

/**
 * Whether a task is the same one after what it waits for was written: its head, every word beside the statements, the
 * phases and stories that they name, brackets and emphasis as closed as before, and no other task more or less.
 */
export function keepsTask(before: Placed, after: Placed): boolean {
  return (
    tasksOf(before.plan).length === tasksOf(after.plan).length &&
    headOf(before) === headOf(after) &&
    wordsOf(before) === wordsOf(after) &&
    wholesOf(before) === wholesOf(after) &&
    MARKS.every((marks) => openIn(before, marks) === openIn(after, marks)) &&
    strayIn(before) >= strayIn(after)
  );
}

function headOf({ row: { task, depth } }: Placed): string {
  return [depth, task.state, task.id?.text, ...task.markers.map(({ name }) => name)].join(' ');
}

/** Words and numbers, without those of statements. */
function wordsOf(placed: Placed): string {
  const { plan, row } = placed;
  const said = statementsOf(plan, row);
  return rangesOf(placed)
    .flatMap(({ from, to }) =>
      [...plan.text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
        word,
        at: from + index,
      })),
    )
    .filter(({ at }) => !said.some(({ from, to }) => at >= from && at < to))
    .map(({ word }) => word)
    .join(' ');
}

function wholesOf({ plan, row }: Placed): string {
  const said = statementsOf(plan, row).flatMap(({ phases, stories }) => [
    ...phases.map((number) => `Phase ${number}`),
    ...stories.map((number) => `US${number}`),
  ]);
  return [...new Set(said)].sort().join(' ');
}

/** How many more open than close; of marks that are the same on both sides, whether one is left over. */
function openIn(placed: Placed, [open, close]: readonly [string, string]): number {
  const count = (mark: string) => textOf(placed).split(mark).length - 1;
  return open === close ? count(open) % 2 : count(open) - count(close);
}

/** Empty brackets, and signs that part nothing. */
function strayIn(placed: Placed): number {
  return (
    textOf(placed).match(/\([\s.,;]*\)|\[\]|[([]\s*[.,;]|[,;]\s*[.,;)]|[,;–—]\s*$|^\s*[,;.:]/gm)?.length ?? 0
  );
}

function textOf(placed: Placed): string {
  return rangesOf(placed)
    .map(({ from, to }) => placed.plan.text.slice(from, to))
    .join('\n');
}

function rangesOf({ plan, row }: Placed): readonly Range[] {
  const own = { from: row.task.words.from, to: row.value.to };
  return [own, ...notesOf(plan, row).map(({ value }) => value)];
}

const MARKS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['`', '`'],
  ['*', '*'],
  ['_', '_'],
  ['~', '~'],
];
