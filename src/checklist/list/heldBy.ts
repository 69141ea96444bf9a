import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/work/schedule';
import { isOpen, type Item } from '../taskItems.ts';
import { phaseName } from '@/core/phaseName';

/** The phase that all open tasks of a group wait for; undefined where some can be begun, or they wait for something else. */
export function heldBy(plan: Plan, items: readonly Item[]): string | undefined {
  const open = items.filter(isOpen);
  if (open.length === 0 || open.some(({ status }) => status !== 'blocked')) return undefined;
  const schedule = scheduleOf(plan);
  const phases = ({ key }: Item): readonly string[] =>
    schedule.unmet(key).flatMap(({ why }) => (why.kind === 'phase' ? [why.title] : []));
  const [first, ...others] = open;
  const shared = first && phases(first).find((title) => others.every((item) => phases(item).includes(title)));
  return shared === undefined ? undefined : phaseName(shared);
}
