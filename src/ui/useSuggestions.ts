import { useId, useState, type KeyboardEvent } from 'react';
import { matchSuggestions, type Suggestion } from '@/ui/matchSuggestions';
import { suggestionKey } from '@/ui/suggestionKey';

export interface SuggestionsOptions {
  /** What has been typed so far of the word to complete. */
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  readonly onPick: (suggestion: Suggestion) => void;
  readonly limit?: number;
}

export interface Suggestions {
  readonly open: boolean;
  readonly options: readonly Suggestion[];
  /** -1: none. Enter then belongs to the input. */
  readonly activeIndex: number;
  readonly listId: string;
  /** For the input or text area: role, state and keys. Spread before your own `onKeyDown`, and call this one first. */
  readonly inputProps: {
    readonly role: 'combobox';
    readonly autoComplete: 'off';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** `all` shows every suggestion, whatever is typed. */
  readonly show: (which?: 'matching' | 'all') => void;
  readonly hide: () => void;
  readonly pick: (suggestion: Suggestion) => void;
}

/**
 * The keyboard of an input that suggests: ↓ and ↑ open and move, Enter takes the active one, Escape closes, all else
 * types on. An event it has used is `defaultPrevented`. Nothing is active until an arrow says so, so free text stays free.
 */
export function useSuggestions({ typed, suggestions, onPick, limit = 50 }: SuggestionsOptions): Suggestions {
  const listId = useId();
  const [wanted, setWanted] = useState<'matching' | 'all'>();
  const [active, setActive] = useState(-1);
  const options = wanted ? matchSuggestions(wanted === 'all' ? '' : typed, suggestions, limit) : [];
  const open = options.length > 0;
  const activeIndex = Math.min(active, options.length - 1);
  const show = (which: 'matching' | 'all' = 'matching') => {
    setWanted(which);
    setActive(-1);
  };
  const hide = () => {
    setWanted(undefined);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion) => {
    hide();
    onPick(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const use = suggestionKey(event.key, open, options[activeIndex]);
    if (!use) return;
    event.preventDefault();
    event.stopPropagation();
    if (use === 'open') show();
    else if (use === 'hide') hide();
    else if (use === 'next') setActive(activeIndex + 1 >= options.length ? -1 : activeIndex + 1);
    else if (use === 'previous') setActive(activeIndex < 0 ? options.length - 1 : activeIndex - 1);
    else pick(use);
  };
  return {
    open,
    options,
    activeIndex,
    listId,
    show,
    hide,
    pick,
    inputProps: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': open && activeIndex >= 0 ? optionId(listId, activeIndex) : undefined,
      onKeyDown,
    },
  };
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
