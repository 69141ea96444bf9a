import type { Plan, Row } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';

/** Hands out free task IDs, one after another, in the series and width of the place they are for. */
export interface IdSource {
  /** One above the highest of the series that `like` belongs to: `T062` where the plan ends with `T061`. */
  next(like: string): string;
  /** The first of the series behind `like` that nothing in the plan is called: `T003` behind `T002`, before `T010`. */
  behind(like: string): string;
}

/** IDs that are free over the whole plan, so that none is given twice. */
export function idSource(plan: Plan): IdSource {
  const highest = new Map<string, Series>();
  const ids = tasksOf(plan).flatMap(({ task }) => task.id?.text ?? []);
  for (const id of ids) note(highest, id);
  const taken = new Map<string, Set<number>>();
  return {
    behind(like) {
      const series = seriesOf(like);
      if (!series) return like;
      const numbers = taken.get(series.prefix) ?? takenIn(plan, ids, series.prefix);
      let number = series.number + 1;
      while (numbers.has(number)) number += 1;
      taken.set(series.prefix, numbers.add(number));
      return written({ ...series, number });
    },
    next(like) {
      const series = seriesOf(like);
      if (!series) return like;
      const known = highest.get(series.prefix) ?? { ...series, number: 0 };
      const next = { ...known, number: known.number + 1 };
      highest.set(series.prefix, next);
      return written(next);
    },
  };
}

/** The ID that a new row near this one takes; undefined where the rows around it carry none. */
export function idNear(rows: readonly Row[], at: number): string | undefined {
  for (let distance = 0; distance <= rows.length; distance += 1) {
    const id = rows[at - distance]?.task?.id ?? rows[at + distance]?.task?.id;
    if (id) return id.text;
  }
  return undefined;
}

interface Series {
  readonly prefix: string;
  readonly number: number;
  readonly width: number;
}

function note(highest: Map<string, Series>, id: string): void {
  const series = seriesOf(id);
  if (!series) return;
  const known = highest.get(series.prefix);
  if (!known || series.number > known.number) {
    highest.set(series.prefix, { ...series, width: Math.max(series.width, known?.width ?? 0) });
  }
}

/** Numbers of a series that a task has, or that any words of the plan mention: a reference must not find another task. */
function takenIn({ text }: Plan, ids: readonly string[], prefix: string): Set<number> {
  const numbers = ids.flatMap((id) => {
    const series = seriesOf(id);
    return series?.prefix === prefix ? [series.number] : [];
  });
  const mentioned = /^[A-Z]/.test(prefix)
    ? Array.from(text.matchAll(new RegExp(`(?<![\\w-])${prefix}(\\d+)`, 'g')), ([, digits]) => Number(digits))
    : [];
  return new Set([...numbers, ...mentioned]);
}

/** `T012a` is of series `T`, number 12; `2.3` of series `2.`, number 3. */
function seriesOf(id: string): Series | undefined {
  const match = /^([A-Z]+-?|(?:\d+\.)*)(\d+)/.exec(id);
  if (!match) return undefined;
  const [, prefix = '', digits = ''] = match;
  return { prefix, number: Number(digits), width: prefix.endsWith('.') || prefix === '' ? 0 : digits.length };
}

function written({ prefix, number, width }: Series): string {
  return prefix + String(number).padStart(width, '0');
}
