import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import { isOpen, type Item } from './taskItems.ts';

/** Titles of the phases that every open task of a group waits for; none where one of them can be begun already. */
export function sharedPhases(plan: Plan, items: readonly Item[]): readonly string[] {
  const open = items.filter(isOpen);
  if (open.some(({ status }) => status !== 'blocked')) return [];
  const [first, ...others] = open.map(({ key }) => phasesOf(plan, key));
  return (first ?? []).filter((title) => others.every((titles) => titles.includes(title)));
}

function phasesOf(plan: Plan, key: string): readonly string[] {
  return scheduleOf(plan)
    .unmet(key)
    .flatMap(({ why }) => (why.kind === 'phase' ? [why.title] : []));
}
