import type { Plan } from '@/core/plan';
import { useChecklist } from '../checklistState.ts';
import { addTaskTo } from '../addTask.ts';
import type { ItemList } from '../groupItems.ts';
import { unfolded } from '../shownItems.ts';
import { AT_ONCE, chunksOf } from './drawing.ts';
import { AddTaskButton } from './AddTaskButton.tsx';
import { TaskChunk } from './TaskChunk.tsx';
import type { WaitsAbove } from './waitsAbove.ts';

export interface TaskListProps extends WaitsAbove {
  readonly plan: Plan;
  readonly list: ItemList;
  /** Of the group around it. */
  readonly title: string;
  /** Rows on screen above it. */
  readonly start: number;
  /** How the whole list is grouped and filtered. */
  readonly query: string;
  readonly readOnly: boolean;
  readonly isMovable: boolean;
}

/** One list of tasks under its label. It is drawn in pieces, so that what is far from the screen can wait. */
export function TaskList({ list, title, start, ...rest }: TaskListProps) {
  const { plan, isMovable } = rest;
  const folded = useChecklist((state) => state.folded);
  const placed = unfolded(list.items, folded);
  const isGrowing = isMovable && plan.fields.get(list.key)?.shape === 'rows';
  return (
    <div className="border-t border-line">
      {list.title !== '' && (
        <h3 dir="auto" className="px-3.5 pt-2.5 pb-1 text-xs font-semibold text-muted">
          {list.title}
        </h3>
      )}
      <ul role="list" aria-label={list.title || title}>
        {chunksOf(placed, CHUNK).map((chunk, at) => (
          <TaskChunk
            key={at}
            {...rest}
            placed={chunk}
            folded={folded}
            isFirst={start + at * CHUNK < AT_ONCE}
          />
        ))}
      </ul>
      {isGrowing && <AddTaskButton to={list.title || title} onAdd={() => addTaskTo(list.key)} />}
    </div>
  );
}

const CHUNK = 14;
