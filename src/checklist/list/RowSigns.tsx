import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Chip } from '@/ui/Chip';
import { joinClasses } from '@/ui/joinClasses';
import { nameOf } from '../itemName.ts';
import { MarkerChips, StatusChip } from './TaskChips.tsx';
import type { TaskRowViewProps } from './taskRowViewProps.ts';

/** What a task is marked with, how far its parts are, and where it stands. */
export function RowSigns(props: TaskRowViewProps): ReactNode {
  const { state, status, mark, markers, other, itemKey, partsTotal, partsDone, isParent, isFolded } = props;
  if (!hasSigns(props)) return null;
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-1 pointer-coarse:min-h-10 pointer-coarse:mt-0 sm:shrink-0">
      {isParent && (
        <button
          type="button"
          data-fold={itemKey}
          tabIndex={props.isCursor ? 0 : -1}
          aria-expanded={!isFolded}
          aria-label={`${partsDone} of ${partsTotal} parts done of ${nameOf(props.id, props.words)}`}
          className="inline-flex min-h-6 items-center gap-0.5 rounded px-1 text-xs text-muted tabular-nums hover:bg-sunken hover:text-ink pointer-coarse:min-h-10"
        >
          {partsDone}/{partsTotal}
          <ChevronRight aria-hidden="true" className={joinClasses('size-3.5', !isFolded && 'rotate-90')} />
        </button>
      )}
      <MarkerChips markers={markers} />
      {state === 'unknown' && <Chip kind="warn">[{mark}]</Chip>}
      {other !== undefined && <Chip>{other === 'heading' ? 'heading' : 'table row'}</Chip>}
      <StatusChip status={status} />
    </span>
  );
}

/** A box says done, and a line below the words what a blocked task waits for. */
function hasSigns({ markers, state, other, isParent, status }: TaskRowViewProps): boolean {
  if (markers !== '' || state === 'unknown' || other !== undefined || isParent) return true;
  return status === 'ready' || status === 'doing' || status === 'skipped';
}
