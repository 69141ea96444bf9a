import type { Plan } from '@/core/plan';
import { commandsFor } from '@/core/workflow/handover';
import { scheduleOf } from '@/core/workflow/schedule';

/** The plan's open tasks as commands, one line for each wave: tasks of a line can be done at the same time. */
export function waveLines(plan: Plan): readonly string[] {
  return scheduleOf(plan).waves.map((wave) => commandsFor(plan, wave));
}
