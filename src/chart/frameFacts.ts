import type { Plan } from '@/core/plan';
import { progressOf, type Progress } from '@/core/tasksOf';
import { gatesOf, type Gate } from '@/core/workflow/gates';
import type { Stage } from '@/core/workflow/stages';
import { plainWords } from '@/prose/view/plainWords';

/** What the chart says of a phase. */
export interface FrameFacts {
  readonly title: string;
  readonly progress: Progress;
  readonly gate?: Gate;
}

export function frameFacts(plan: Plan, stage: Stage): FrameFacts {
  const gate = gatesOf(plan).findLast(({ stage: held }) => held?.path === stage.path);
  const facts = { title: plainWords(stage.title) || 'Tasks', progress: progressOf(stage.tasks) };
  return gate ? { ...facts, gate } : facts;
}

export function progressWords({ total, done }: Progress): string {
  return total === 0 ? 'No tasks yet' : `${done} of ${total} done`;
}

/** `Exit Gate: closed`. */
export function gateWords({ name, state }: Gate): string {
  return `${name}: ${state}`;
}
