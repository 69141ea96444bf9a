import type { Plan } from '@/core/plan';
import { scheduleOf } from '@/core/workflow/schedule';
import { useChecklist } from '../checklistState.ts';
import type { PlacedItem } from '../shownItems.ts';
import { itemsOf } from '../taskItems.ts';
import { waitsWords } from '../waitsWords.ts';
import { ROW_HEIGHT } from './drawing.ts';
import { TaskLine } from './TaskLine.tsx';
import { useDrawn } from './useDrawn.ts';
import type { WaitsAbove } from './waitsAbove.ts';

export interface TaskChunkProps extends WaitsAbove {
  readonly plan: Plan;
  readonly placed: readonly PlacedItem[];
  readonly folded: ReadonlySet<string>;
  /** How the list is grouped and filtered. */
  readonly query: string;
  /** It is among what the screen shows first. */
  readonly isFirst: boolean;
  readonly readOnly: boolean;
  readonly isMovable: boolean;
}

/** Some rows in a piece. Far from the screen it is empty ground as high as they are likely to be. */
export function TaskChunk(props: TaskChunkProps) {
  const { plan, placed, folded, query, isFirst, readOnly, isMovable, waitsAbove, waitsAboveId } = props;
  const hasCursor = useChecklist(({ cursor }) => placed.some(({ item }) => item.key === cursor));
  const [ground, isDrawn] = useDrawn<HTMLLIElement>(isFirst || hasCursor, query, itemsOf(plan).length);
  if (!isDrawn)
    return <li ref={ground} aria-hidden="true" style={{ height: `${placed.length * ROW_HEIGHT}px` }} />;
  const schedule = scheduleOf(plan);
  return placed.map(({ item, depth, isParent }) => (
    <TaskLine
      key={item.key}
      itemKey={item.key}
      depth={depth}
      status={item.status}
      waits={item.status === 'blocked' ? waitsWords(plan, schedule.unmet(item.key), waitsAbove) : ''}
      waitsAboveId={waitsAbove.length > 0 && item.status === 'blocked' ? waitsAboveId : ''}
      partsDone={item.parts.done}
      partsTotal={item.parts.total}
      isParent={isParent && item.parts.total > 0}
      isFolded={isParent && folded.has(item.key)}
      readOnly={readOnly}
      isMovable={isMovable && item.row !== undefined}
      hasBox={item.row !== undefined || item.other?.mark !== undefined}
      {...(item.other ? { other: item.other.kind, id: item.id, words: item.words } : OWN_WORDS)}
    />
  ));
}

/** A row of a list reads them by itself. */
const OWN_WORDS = { id: '', words: '' };
