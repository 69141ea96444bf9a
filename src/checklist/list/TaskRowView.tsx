import { PlaceFindings } from '@/findings/PlaceFindings';
import { Checkbox } from '@/ui/Checkbox';
import { joinClasses } from '@/ui/joinClasses';
import { nameOf } from '../itemName.ts';
import { RowButtons } from './RowButtons.tsx';
import { RowSigns } from './RowSigns.tsx';
import { struckWords } from './struckWords.ts';
import { SeriesChip } from './TaskChips.tsx';
import type { TaskRowViewProps } from './taskRowViewProps.ts';
import { TaskWords } from './TaskWords.tsx';

/** A task as it is shown. What is done with it is listened for by the list around it, so that a thousand rows stay light. */
export function TaskRowView(props: TaskRowViewProps) {
  const { itemKey, depth, state, waits, isSelected, isSelecting } = props;
  const isOver = state === 'done' || state === 'skipped';
  const hasHead = props.id !== '' || props.markers !== '';
  return (
    <li
      data-item={itemKey}
      data-row={props.isMovable ? '' : undefined}
      className={joinClasses(
        'group/task relative flex flex-wrap items-start gap-x-2 px-2.5 py-1.5 group-data-long/list:[contain-intrinsic-size:auto_36px] group-data-long/list:[content-visibility:auto]',
        isSelected ? 'bg-accent-soft' : 'hover:bg-sunken/50 has-[[data-focus]:focus-visible]:bg-accent-soft',
        isSelected &&
          'shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-1 forced-colors:-outline-offset-1 forced-colors:outline-[Highlight]',
      )}
      style={depth > 0 ? { paddingInlineStart: `${0.625 + Math.min(depth, 8) * 1.625}rem` } : undefined}
    >
      {isSelecting && <SelectBox {...props} />}
      <Box {...props} />
      {props.id !== '' && (
        <span id={partId('id', itemKey)} className="contents">
          <SeriesChip id={props.id} />
        </span>
      )}
      <div
        className={joinClasses(
          'min-w-0 grow basis-0 py-0.5 break-words',
          hasHead ? underHead : 'pointer-coarse:pt-2.5',
          isOver && 'text-muted',
        )}
      >
        <span id={partId('words', itemKey)} dir="auto" className="block">
          {props.words === '' ? (
            <span className="text-muted">No words yet</span>
          ) : (
            <TaskWords words={state === 'skipped' ? struckWords(props.words) : props.words} />
          )}
        </span>
        {hasWaits(props) && (
          <span id={partId('waits', itemKey)} className="block text-xs text-pretty text-muted">
            {waits}
          </span>
        )}
      </div>
      <RowSigns {...props} />
      <RowButtons {...props} />
      <PlaceFindings path={itemKey} readOnly={props.readOnly} className={underBox} />
    </li>
  );
}

/** Below the whole row, whatever stands in it, so that what mends them is in one column. */
const underBox = 'order-last basis-full pb-0.5 ps-8 pointer-coarse:ps-12';

/** On a phone the words have the whole width, below ID and signs. */
const underHead =
  'max-sm:order-last max-sm:basis-full max-sm:ps-8 max-sm:pointer-coarse:-mt-1.5 max-sm:pointer-coarse:ps-12 max-sm:pointer-coarse:pb-1.5 sm:pointer-coarse:pt-2.5';

function hasWaits({ waits, status }: TaskRowViewProps): boolean {
  return waits !== '' && status === 'blocked';
}

/** What the head of its group says, and then its own words. */
function described(props: TaskRowViewProps): string | undefined {
  const { itemKey, status, waitsAboveId } = props;
  if (status !== 'blocked') return undefined;
  const own = hasWaits(props) ? partId('waits', itemKey) : '';
  return [waitsAboveId, own].filter(Boolean).join(' ') || undefined;
}

/** Of what names and describes a task's box. Such a list is parted by blanks, so that the name holds none. */
function partId(part: 'id' | 'words' | 'waits', key: string): string {
  return `${part}:${key.replaceAll(' ', '_')}`;
}

function SelectBox({ itemKey, id, words, isSelected, isCursor }: TaskRowViewProps) {
  return (
    <Checkbox
      checked={isSelected}
      aria-label={`Select ${nameOf(id, words)}`}
      data-select={itemKey}
      tabIndex={isCursor ? 0 : -1}
      look="mark"
      onCheckedChange={() => {}}
    />
  );
}

function Box(props: TaskRowViewProps) {
  const { itemKey, id, state, hasBox, readOnly, other } = props;
  const takesFocus = hasBox && !readOnly;
  if (!hasBox)
    return (
      <span
        aria-hidden="true"
        className="grid size-6 shrink-0 place-items-center text-muted pointer-coarse:size-10"
        title={NO_BOX[other ?? 'row']}
      >
        –
      </span>
    );
  return (
    <Checkbox
      checked={state === 'doing' ? 'mixed' : state === 'done'}
      look={state === 'skipped' ? 'struck' : 'box'}
      disabled={readOnly}
      aria-labelledby={[...(id === '' ? [] : [partId('id', itemKey)]), partId('words', itemKey)].join(' ')}
      aria-describedby={described(props)}
      data-tick={itemKey}
      data-focus={takesFocus ? itemKey : undefined}
      onCheckedChange={() => {}}
    />
  );
}

const NO_BOX = {
  heading: 'A heading without a box: its state is written where it stands',
  row: 'A row of a table without a box: its state is written where it stands',
} as const;
