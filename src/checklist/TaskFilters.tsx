import { useEffect, useRef } from 'react';
import type { Progress } from '../core/tasksOf.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Pill } from '../ui/Pill.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import type { TaskFilter } from './filterTasks.ts';

export interface TaskFiltersProps {
  readonly filter: TaskFilter;
  readonly progress: Progress;
  readonly markers: readonly string[];
  readonly onChange: (filter: TaskFilter) => void;
}

/** What is shown: by state, by marker or series, by words. */
export function TaskFilters({ filter, progress, markers, onChange }: TaskFiltersProps) {
  const find = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnSlash(() => find.current?.focus()), []);
  return (
    <div role="group" aria-label="Filter tasks" className="mb-4 flex flex-wrap items-center gap-1.5">
      {STATES.map(({ state, name, count }) => (
        <Pill
          key={state}
          pressed={filter.state === state}
          count={count(progress)}
          onPressedChange={() => onChange({ ...filter, state })}
        >
          {name}
        </Pill>
      ))}
      {markers.length > 0 && <span aria-hidden="true" className="mx-1 h-4.5 w-px bg-line-2" />}
      {markers.map((marker) => (
        <Pill
          key={marker}
          pressed={filter.marker === marker}
          onPressedChange={(on) => onChange(withMarker(filter, on ? marker : undefined))}
        >
          {MEANINGS[marker] ?? (marker.endsWith('-') ? `${marker}series` : marker)}
        </Pill>
      ))}
      <span className="relative ml-auto flex items-center max-sm:w-full">
        <TextInput
          ref={find}
          type="search"
          aria-label="Find tasks"
          placeholder="Find"
          className="w-44 max-sm:w-full"
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
        {filter.words === '' && (
          <span className="pointer-events-none absolute right-2 pointer-coarse:hidden">
            <Kbd keys="/" hint />
          </span>
        )}
      </span>
    </div>
  );
}

function withMarker({ state, words }: TaskFilter, marker: string | undefined): TaskFilter {
  return marker === undefined ? { state, words } : { state, words, marker };
}

/** `/` goes to the search, unless a person types. */
function focusOnSlash(focus: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const typing = target?.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target?.tagName ?? '');
    const isBox = target instanceof HTMLInputElement && target.type === 'checkbox';
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || (typing && !isBox)) return;
    event.preventDefault();
    focus();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

const STATES = [
  { state: 'all', name: 'All', count: ({ total }: Progress) => total },
  { state: 'open', name: 'Open', count: ({ total, done }: Progress) => total - done },
  { state: 'done', name: 'Done', count: ({ done }: Progress) => done },
] as const;

const MEANINGS: Readonly<Record<string, string>> = { P: 'P · parallel', M: 'M · migration', D: 'D · docs' };
