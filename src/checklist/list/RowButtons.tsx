import { MoreHorizontal, Pencil } from 'lucide-react';
import { joinClasses } from '@/ui/joinClasses';
import { nameOf } from '../itemName.ts';
import type { TaskRowViewProps } from './taskRowViewProps.ts';

/** Edit and more, or the way to where the task is written. */
export function RowButtons(props: TaskRowViewProps) {
  const { itemKey, id, words, readOnly, isMovable, other, hasBox, isCursor } = props;
  const name = nameOf(id, words);
  const tabIndex = isCursor ? 0 : -1;
  const isShownOnly = readOnly || other !== undefined;
  const isFocus = readOnly || !hasBox;
  return (
    <span className="ms-auto flex shrink-0 items-center">
      {isShownOnly ? (
        <button
          type="button"
          data-open={itemKey}
          data-focus={isFocus ? itemKey : undefined}
          tabIndex={isFocus ? 0 : tabIndex}
          aria-label={`Show ${name} ${other === undefined ? 'in the form' : 'in the Markdown'}`}
          className={joinClasses(quiet, 'px-1.5 text-xs font-medium text-accent')}
        >
          Show
        </button>
      ) : (
        <button
          type="button"
          data-edit={itemKey}
          tabIndex={tabIndex}
          aria-label={`Edit ${name}`}
          title="Edit (E)"
          className={joinClasses(
            quiet,
            'w-7 opacity-0 group-focus-within/task:opacity-100 group-hover/task:opacity-100 focus-visible:opacity-100 pointer-coarse:hidden',
          )}
        >
          <Pencil aria-hidden="true" className="size-3.5" />
        </button>
      )}
      <button
        type="button"
        data-more={itemKey}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-label={`More for ${name}`}
        title={isMovable ? 'Press for more, drag to move' : undefined}
        className={joinClasses(quiet, 'w-7 text-muted pointer-coarse:w-9', isMovable && 'cursor-grab!')}
      >
        <MoreHorizontal
          aria-hidden="true"
          className="h-auto w-full self-stretch p-1.5 pointer-coarse:p-2.5"
        />
      </button>
    </span>
  );
}

const quiet =
  'inline-flex min-h-7 items-center justify-center rounded-control text-ink-2 hover:bg-sunken hover:text-ink pointer-coarse:min-h-10';
