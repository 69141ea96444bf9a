import type { Plan } from '@/core/plan';
import { gatesOf } from '@/core/workflow/gates';
import { useChecklist } from '../checklistState.ts';
import type { Group } from '../groupItems.ts';
import { startsOf } from '../startsOf.ts';
import { itemsOf } from '../taskItems.ts';
import { addFirstTask } from '../addTask.ts';
import { AddTaskButton } from './AddTaskButton.tsx';
import { AT_ONCE, LIST_HEIGHT, ROW_HEIGHT, sizeOf } from './drawing.ts';
import { GateFoot } from './GateFoot.tsx';
import { TaskList } from './TaskList.tsx';
import { useDrawn } from './useDrawn.ts';
import type { WaitsAbove } from './waitsAbove.ts';

export interface GroupBodyProps extends WaitsAbove {
  readonly plan: Plan;
  readonly group: Group;
  /** Tasks on screen above it. */
  readonly start: number;
  /** How the whole list is grouped and filtered. */
  readonly query: string;
  readonly readOnly: boolean;
  readonly isMovable: boolean;
}

/** The lists of a group and its gates. Far from the screen it is empty ground. */
export function GroupBody({ group, start, ...rest }: GroupBodyProps) {
  const { plan, query, readOnly } = rest;
  const { lists, stage } = group;
  const hasCursor = useChecklist(({ cursor }) =>
    lists.some(({ items }) => items.some(({ key }) => key === cursor)),
  );
  const [ground, isDrawn] = useDrawn<HTMLDivElement>(
    start < AT_ONCE || hasCursor,
    query,
    itemsOf(plan).length,
  );
  const sizes = lists.map(({ items }) => items.length);
  if (!isDrawn) {
    const height = sizeOf(group) * ROW_HEIGHT + lists.length * LIST_HEIGHT;
    return <div ref={ground} style={{ height: `${height}px` }} />;
  }
  const starts = startsOf(sizes, start);
  const gates = stage ? gatesOf(plan).filter((gate) => gate.stage?.path === stage.path) : [];
  return (
    <>
      {lists.map((list, at) => (
        <TaskList key={list.key} {...rest} list={list} title={group.title} start={starts[at] ?? start} />
      ))}
      {stage && lists.length === 0 && rest.isMovable && (
        <div className="border-t border-line pt-1.5">
          <AddTaskButton to={stage.title} onAdd={() => addFirstTask(stage.path)} />
        </div>
      )}
      {gates.map((gate) => (
        <GateFoot key={gate.path} plan={plan} gate={gate} readOnly={readOnly} />
      ))}
    </>
  );
}
