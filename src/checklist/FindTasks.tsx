import { useState } from 'react';
import { Kbd } from '@/ui/Kbd';
import { TextInput } from '@/ui/TextInput';
import { focusItem } from './checklistState.ts';
import { shownKeys } from './shownItems.ts';
import { changeQuery } from './useChecklistQuery.ts';

/** Finds tasks as it is typed. ↓ and Enter go on to the first that was found, Escape lets all be seen again. */
export function FindTasks({ words }: { readonly words: string }) {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  if (known !== words) {
    setKnown(words);
    if (typed.trim() !== words) setTyped(words);
  }
  const find = (wanted: string): void => {
    setTyped(wanted);
    changeQuery((now) => ({ ...now, words: wanted }));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      focusItem(shownKeys()[0]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (typed === '') focusItem(shownKeys()[0]);
      else find('');
    }
  };
  return (
    <span className="relative flex items-center max-sm:w-full">
      <TextInput
        type="search"
        data-find-tasks=""
        aria-label="Find tasks"
        aria-keyshortcuts="/"
        placeholder="Find"
        className="w-44 max-sm:w-full pointer-fine:min-h-8! pointer-fine:py-1!"
        value={typed}
        onChange={(event) => find(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {typed === '' && (
        <span className="pointer-events-none absolute end-2 pointer-coarse:hidden">
          <Kbd keys="/" hint />
        </span>
      )}
    </span>
  );
}
