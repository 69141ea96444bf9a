import { useEffect } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import type { Suggestion } from '@/ui/matchSuggestions';
import { usePopup } from '@/ui/usePopup';
import { optionId, type Suggestions } from '@/ui/useSuggestions';

export interface SuggestionListProps {
  readonly suggestions: Suggestions;
  /** The input, or the frame around it. */
  readonly anchor: HTMLElement | null;
  readonly label: string;
  /** Letters of a machine: paths, commands, ids. */
  readonly mono?: boolean;
  /** Each takes one line, and ends where that ends. */
  readonly clip?: boolean;
}

/** The list of `useSuggestions`. The focus stays in the input. */
export function SuggestionList({
  suggestions,
  anchor,
  label,
  mono = false,
  clip = false,
}: SuggestionListProps) {
  const { open, options, activeIndex, listId, hide, pick } = suggestions;
  const popup = usePopup({ open, anchor, matchWidth: true, onDismiss: hide });
  useEffect(() => {
    if (activeIndex >= 0)
      document.getElementById(optionId(listId, activeIndex))?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex, listId]);
  if (!open) return null;
  return (
    <div
      ref={popup}
      popover="manual"
      id={listId}
      role="listbox"
      aria-label={label}
      onPointerDown={(event) => event.preventDefault()}
      className={joinClasses('popup max-h-[min(18rem,var(--popup-room))] p-1', mono && 'font-mono text-xs')}
    >
      {options.map((option, index) => (
        <Option
          key={option.value}
          id={optionId(listId, index)}
          option={option}
          active={index === activeIndex}
          clip={clip}
          onPick={pick}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: Suggestion;
  readonly active: boolean;
  readonly clip: boolean;
  readonly onPick: (option: Suggestion) => void;
}

function Option({ id, option, active, clip, onPick }: OptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={() => onPick(option)}
      className={joinClasses(
        'flex min-h-7.5 w-full text-left items-center gap-3 rounded-[5px] px-2 py-1 pointer-coarse:min-h-10',
        active
          ? 'bg-accent-soft forced-colors:forced-color-adjust-none forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]'
          : 'hover:bg-sunken',
      )}
    >
      <span dir="auto" className={clip ? 'min-w-0 grow truncate' : 'grow [overflow-wrap:anywhere]'}>
        {option.label ?? option.value}
      </span>
      {option.hint && <span className="font-sans text-xs text-muted">{option.hint}</span>}
    </button>
  );
}
