import type { Plan } from '../plan.ts';
import { tasksOf, type TaskRow } from '../tasksOf.ts';

/** The tasks of a plan by the IDs that they carry. */
export interface TaskIds {
  /** All tasks of an ID, in the text's order: more than one where an ID stands twice. */
  readonly byId: ReadonlyMap<string, readonly TaskRow[]>;
  /** What stands before the numbers of the plan's IDs: `T`, `F`, `CHK-`; '' for `2.4`. */
  readonly prefixes: ReadonlySet<string>;
}

export function taskIds(plan: Plan): TaskIds {
  const known = cache.get(plan);
  if (known) return known;
  const byId = new Map<string, TaskRow[]>();
  for (const row of tasksOf(plan)) {
    for (const id of ownIds(plan, row)) {
      const others = byId.get(id);
      if (others) others.push(row);
      else byId.set(id, [row]);
    }
  }
  const ids = { byId, prefixes: new Set([...byId.keys()].map(prefixOf)) };
  cache.set(plan, ids);
  return ids;
}

const cache = new WeakMap<Plan, TaskIds>();

/** `T062-T067 …` is one line for six tasks: each of its IDs finds it. */
export function ownIds({ text }: Plan, { task }: TaskRow): readonly string[] {
  if (!task.id) return [];
  const rest = SPAN.exec(text.slice(task.id.to, task.id.end))?.[1];
  const [first, last] = [partsOf(task.id.text), rest === undefined ? undefined : partsOf(rest)];
  if (!first || !last || first.prefix !== last.prefix || first.number > last.number) return [task.id.text];
  return numbersBetween(first.number, last.number).map(
    (number) => first.prefix + String(number).padStart(first.digits, '0'),
  );
}

/** `T062-T067 …` */
export function standsForSeveral({ text }: Plan, { task }: TaskRow): boolean {
  return task.id !== undefined && SPAN.test(text.slice(task.id.to, task.id.end));
}

/**
 * Digits that the numbers of a series are filled up to: as many as those with leading zeros have, else as the shortest
 * has. `T998, T999, T1000` are three wide.
 */
export function widthOf(numbers: readonly Pick<IdParts, 'number' | 'digits'>[]): number {
  const filled = numbers.filter(({ number, digits }) => digits > String(number).length);
  const digits = (filled.length > 0 ? filled : numbers).map((each) => each.digits);
  return filled.length > 0 ? Math.max(...digits) : Math.min(...digits);
}

export interface IdParts {
  readonly prefix: string;
  readonly number: number;
  /** Digits of the number, with leading zeros. */
  readonly digits: number;
  /** The letter of `T012a`, or the rest of `T042.1`. */
  readonly suffix: string;
}

/** `T012a` is `T`, 12, `a`; `2.4` is prefix `2.`, 4. */
export function partsOf(id: string): IdParts | undefined {
  const lettered = /^([A-Z]+-?)(\d+)((?:\.\d+)*[a-z]?)$/.exec(id);
  const [, prefix = '', digits = '', suffix = ''] = lettered ?? /^((?:\d+\.)+)(\d+)([a-f]?)$/.exec(id) ?? [];
  return digits === '' ? undefined : { prefix, number: Number(digits), digits: digits.length, suffix };
}

/** The letters before a number; '' for an ID of numbers alone. */
export function prefixOf(id: string): string {
  return /^[A-Z]+-?/.exec(id)?.[0] ?? '';
}

/** Numbers from one to another, both with them; at most a thousand. */
export function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(1000, last - first + 1)) }, (_, at) => first + at);
}

const SPAN = /[-–—][ \t]?([A-Z]+-?\d+[a-z]?)/;
