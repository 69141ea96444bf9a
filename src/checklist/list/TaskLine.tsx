import { memo } from 'react';
import { session } from '@/session/session';
import { useRow } from '@/session/useRow';
import { ownWords } from '@/core/rowFrame';
import { checklist, useChecklist } from '../checklistState.ts';
import { TaskEditor } from '../edit/TaskEditor.tsx';
import { TaskRowView } from './TaskRowView.tsx';
import type { TaskRowViewProps } from './taskRowViewProps.ts';
import type { Status } from '../taskItems.ts';

export interface TaskLineProps {
  readonly itemKey: string;
  readonly depth: number;
  /** Of the plan that the whole list was drawn from; the row's own state may be newer. */
  readonly status: Status;
  readonly waits: string;
  /** The element that says what it waits for together with its group; '' for none. */
  readonly waitsAboveId: string;
  readonly partsDone: number;
  readonly partsTotal: number;
  readonly isParent: boolean;
  readonly isFolded: boolean;
  readonly readOnly: boolean;
  readonly isMovable: boolean;
  /** Set for a heading or a table's row, which is no row of a list. */
  readonly other?: 'heading' | 'row';
  readonly hasBox: boolean;
  readonly id: string;
  readonly words: string;
}

/** One task. It renders again when its own lines or what is said of it here change, whatever happens to the others. */
export const TaskLine = memo(function TaskLine(props: TaskLineProps) {
  const { itemKey } = props;
  const row = useRow(itemKey);
  const flags = useChecklist((state) => flagsOf(state, itemKey));
  if (flags & EDITING) return <TaskEditor itemKey={itemKey} depth={props.depth} />;
  const own: Own = row?.task ? ownOf(row.task.state) : { state: otherState(props.status) };
  if (!row?.task && props.other === undefined) return null;
  const { plan } = session.getState();
  const task = row?.task;
  const range = row && ownWords(row);
  return (
    <TaskRowView
      {...props}
      {...own}
      status={statusNow(own.state, props.status)}
      mark={task ? plan.text.slice(task.mark.from, task.mark.to) : ''}
      id={task ? (task.id?.text ?? '') : props.id}
      words={range ? plan.text.slice(range.from, range.to) : props.words}
      markers={task ? task.markers.map(({ name }) => name).join('\n') : ''}
      isCursor={(flags & CURSOR) !== 0}
      isSelected={(flags & SELECTED) !== 0}
      isSelecting={(flags & SELECTING) !== 0}
    />
  );
});

type Own = Pick<TaskRowViewProps, 'state'>;

function ownOf(state: Own['state']): Own {
  return { state };
}

function otherState(status: Status): Own['state'] {
  return status === 'ready' || status === 'blocked' ? 'open' : status;
}

/** What the row says goes before what was found out about it. */
function statusNow(state: Own['state'], status: Status): Status {
  if (state === 'done' || state === 'skipped' || state === 'doing') return state;
  return status === 'done' || status === 'skipped' || status === 'doing' ? 'open' : status;
}

const CURSOR = 1;
const SELECTED = 2;
const SELECTING = 4;
const EDITING = 8;

function flagsOf({ cursor, selected, editing }: ReturnType<typeof checklist.getState>, key: string): number {
  return (
    (cursor === key ? CURSOR : 0) |
    (selected.has(key) ? SELECTED : 0) |
    (selected.size > 0 ? SELECTING : 0) |
    (editing === key ? EDITING : 0)
  );
}
