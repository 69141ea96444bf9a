import type { Plan } from '../plan.ts';
import { tasksOf } from '../tasksOf.ts';
import { idsOf, referencesOf } from '../work/references.ts';
import { widthOf } from '../work/taskIds.ts';

/** Hands out free task IDs, one after another, in the series and width of the place they are for. */
export interface IdSource {
  /**
   * The next ID of the series that `like` belongs to: `T003` behind `T002`, `2.4` behind `2.3`. The first number behind
   * the last one before the place that no task of the plan has and no words of it mention.
   */
  readonly next: (like: string) => string;
}

/** IDs that are free over the whole plan, for tasks put in at an offset. */
export function idSource(plan: Plan, at: number): IdSource {
  const series = new Map<string, Series>();
  const taken = mentioned(plan);
  for (const { task } of tasksOf(plan)) if (task.id) note(series, taken, task.id.text, task.id.from < at);
  return {
    next(like) {
      const parts = partsOf(like);
      if (!parts) return like;
      const { last, numbers } = series.get(parts.prefix) ?? { last: parts.number - 1, numbers: [parts] };
      let free = last + 1;
      while (taken.has(parts.prefix + free)) free += 1;
      taken.add(parts.prefix + free);
      series.set(parts.prefix, { last: free, numbers });
      return parts.prefix + String(free).padStart(widthOf(numbers), '0');
    },
  };
}

interface Series {
  /** The last number before the place. */
  readonly last: number;
  readonly numbers: Numbered[];
}

interface Numbered {
  readonly number: number;
  /** With leading zeros; none where the series does not fill its numbers up. */
  readonly digits: number;
}

function note(known: Map<string, Series>, taken: Set<string>, id: string, isBefore: boolean): void {
  const parts = partsOf(id);
  if (!parts) return;
  const { prefix, number } = parts;
  const { last, numbers } = known.get(prefix) ?? { last: 0, numbers: [] };
  numbers.push(parts);
  known.set(prefix, { last: isBefore ? number : last, numbers });
  taken.add(prefix + number);
}

/** `T012a` is of series `T`, number 12; `2.3` of series `2.`, number 3; `T042.1` of series `T042.`, number 1. */
function partsOf(id: string): (Numbered & { readonly prefix: string }) | undefined {
  const match = /^((?:[A-Z]+-?)?(?:\d+\.)*)(\d+)/.exec(id);
  if (!match) return undefined;
  const [, prefix = '', digits = ''] = match;
  return { prefix, number: Number(digits), digits: /[A-Z]-?$/.test(prefix) ? digits.length : 0 };
}

/** IDs that any words mention, by number without leading zeros: a reference must not find another task. */
function mentioned(plan: Plan): Set<string> {
  const ids = plan.text.match(/(?<![\w-])[A-Z]{1,8}-?\d+/g) ?? [];
  const stated = referencesOf(plan).flatMap((reference) => idsOf(plan, reference));
  const bare = stated.filter((id) => /^\d/.test(id));
  return new Set([...bare, ...ids.map((id) => id.replace(/(?<!\d)0+(?=\d)/, ''))]);
}
