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
  const isUnknown = state === 'unknown';
  const isEmpty =
    markers === '' &&
    !isUnknown &&
    other === undefined &&
    !isParent &&
    (status === 'open' || status === 'done' || status === 'blocked');
  if (isEmpty) return null;
  return (
    <span className="mt-0.5 flex shrink-0 flex-wrap items-center gap-1 max-sm:order-last max-sm:mb-1 max-sm:basis-full max-sm:ps-8 pointer-coarse:sm:mt-2">
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
      {isUnknown && <Chip kind="warn">[{mark}]</Chip>}
      {other !== undefined && <Chip>{other === 'heading' ? 'heading' : 'table row'}</Chip>}
      <StatusChip status={status} />
    </span>
  );
}
