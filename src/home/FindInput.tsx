import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Kbd } from '@/ui/Kbd';

export interface FindInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows the list as it is typed. `/` leads here, Escape empties it. */
export function FindInput({ value, onChange }: FindInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useSlash(() => input.current?.focus());
  return (
    <span className="relative inline-flex items-center max-sm:w-full">
      <Search aria-hidden="true" className="pointer-events-none absolute left-3 size-3.5 text-muted" />
      <input
        ref={input}
        type="search"
        aria-label="Find a draft"
        aria-keyshortcuts="/"
        placeholder="Find"
        value={value}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
        className="peer field-box min-h-8 w-52 rounded-full! py-1 pr-9 pl-8.5 text-sm max-sm:w-full pointer-coarse:min-h-10 [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="pointer-events-none absolute right-3 peer-focus:hidden pointer-coarse:hidden">
        <Kbd keys="/" hint />
      </span>
    </span>
  );
}

/** The key alone, while nobody types. */
function useSlash(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const target = event.target;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
        return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
