import type { TaskState } from '@/core/task';
import type { Status } from '../taskItems.ts';

/** All that is said of a task in its row. */
export interface TaskRowViewProps {
  readonly itemKey: string;
  readonly depth: number;
  readonly state: TaskState;
  readonly status: Status;
  /** What stands in the box. */
  readonly mark: string;
  readonly waits: string;
  /** The element that says what it waits for together with its group; '' for none. */
  readonly waitsAboveId: string;
  readonly partsDone: number;
  readonly partsTotal: number;
  readonly isParent: boolean;
  readonly isFolded: boolean;
  readonly readOnly: boolean;
  /** It can be dragged to another place. */
  readonly isMovable: boolean;
  readonly other?: 'heading' | 'row';
  readonly hasBox: boolean;
  readonly id: string;
  readonly words: string;
  /** One a line. */
  readonly markers: string;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly isSelecting: boolean;
}
