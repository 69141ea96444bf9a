import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import type { Item } from './taskItems.ts';

/** The wave of a task, from 0: that of the nearest task above it, for a part. Undefined for what is in none. */
export function waveOf(plan: Plan): (item: Pick<Item, 'key' | 'row'>) => number | undefined {
  const waves = new Map(
    scheduleOf(plan).waves.flatMap((tasks, at) => tasks.map(({ path }) => [path, at] as const)),
  );
  return ({ row }) => {
    for (let at = row; at; at = rowAbove(plan, at.parent)) {
      const wave = waves.get(at.path);
      if (wave !== undefined) return wave;
    }
    return undefined;
  };
}

function rowAbove({ rowByPath }: Plan, path: string | undefined): Item['row'] {
  const row = path === undefined ? undefined : rowByPath.get(path);
  return row?.task && { ...row, task: row.task };
}
