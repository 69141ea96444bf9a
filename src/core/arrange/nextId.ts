import type { Plan, Row } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';

/** Hands out free task IDs, one after another, in the series and width of the place they are for. */
export interface IdSource {
  /** The next free ID of the series that `like` belongs to: `T004` after `T003`, `2.4` after `2.3`. */
  next(like: string): string;
}

/** IDs free over the whole plan: one above the highest of their series, so that none is given twice. */
export function idSource(plan: Plan): IdSource {
  const highest = new Map<string, Series>();
  for (const { task } of tasksOf(plan)) if (task.id) note(highest, task.id.text);
  return {
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
