import { ChevronDown } from 'lucide-react';
import { useRef, useState, type ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import type { Suggestion } from '@/ui/matchSuggestions';
import { SuggestionList } from '@/ui/SuggestionList';
import { useSuggestions } from '@/ui/useSuggestions';

export interface ComboboxProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'role' | 'type'> {
  readonly value: string;
  /** Every change, typed or picked. */
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly Suggestion[];
  /** Names the list: `Statuses`. */
  readonly listLabel: string;
  readonly mono?: boolean;
  /** For the end of a label's line. */
  readonly small?: boolean;
}

/** A text input that knows some answers and takes any. */
export function Combobox({
  value,
  onChange,
  suggestions: known,
  listLabel,
  mono = false,
  small = false,
  className,
  onKeyDown,
  ...rest
}: ComboboxProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions({
    typed: value,
    suggestions: known,
    onPick: (picked) => onChange(picked.value),
  });
  const { inputProps, open, show, hide } = suggestions;
  const type = (text: string) => {
    onChange(text);
    show();
  };
  const toggle = () => {
    input.current?.focus();
    if (open) hide();
    else show('all');
  };
  return (
    <span ref={setFrame} className={joinClasses('relative flex w-full', className)}>
      <input
        dir="auto"
        {...rest}
        {...(rest.readOnly ? {} : inputProps)}
        ref={input}
        type="text"
        value={value}
        onChange={(event) => type(event.target.value)}
        onBlur={hide}
        onKeyDown={(event) => {
          if (!rest.readOnly) inputProps.onKeyDown(event);
          if (!event.defaultPrevented) onKeyDown?.(event);
        }}
        className={joinClasses(
          'field-box w-full pointer-coarse:min-h-10',
          small ? 'min-h-7 py-0.5 pr-7 pl-2 pointer-fine:text-xs' : 'min-h-9 py-1.5 pr-9 pl-3',
          mono && 'font-mono',
          mono && !small && 'pointer-fine:text-sm',
        )}
      />
      {known.length > 0 && !rest.readOnly && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Show ${listLabel.toLowerCase()}`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={toggle}
          className={joinClasses(
            'absolute inset-y-0 right-0 grid place-items-center text-muted hover:text-ink',
            small ? 'w-7' : 'w-9',
          )}
        >
          <ChevronDown aria-hidden="true" className="size-4" />
        </button>
      )}
      <SuggestionList suggestions={suggestions} anchor={frame} label={listLabel} mono={mono} />
    </span>
  );
}
