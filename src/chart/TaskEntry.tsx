import { memo } from 'react';
import type { Plan } from '@/core/plan';
import { ListButton, type ListButtonProps } from './ListButton.tsx';
import { taskName } from './spokenNames.ts';
import type { TaskFacts } from './taskFacts.ts';

export interface TaskEntryProps extends Omit<ListButtonProps, 'name'> {
  readonly plan: Plan;
  readonly facts: TaskFacts | undefined;
}

/** A task in words. There are many, so that each is rendered only when it is another. */
export const TaskEntry = memo(function TaskEntry({ plan, facts, ...button }: TaskEntryProps) {
  return <li>{facts && <ListButton {...button} name={taskName(plan, facts)} />}</li>;
});
