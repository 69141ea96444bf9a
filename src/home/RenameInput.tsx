import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { drafts } from '@/session/drafts';
import { announce } from '@/ui/announcements';
import { focusSoon } from './focusSoon.ts';

export interface RenameInputProps {
  readonly id: string;
  readonly name: string;
  readonly onEnd: () => void;
}

/** A draft's name while it is being changed: Enter or leaving keeps it, Escape does not. Empty is the plan's own title. */
export function RenameInput({ id, name, onEnd }: RenameInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const [words, setWords] = useState(name);
  useLayoutEffect(() => input.current?.select(), []);
  const end = (keep: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd();
    if (keep && words.trim() !== name) void rename(id, words);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    end(event.key === 'Enter');
    focusSoon(`draft-${id}`);
  };
  return (
    <input
      ref={input}
      type="text"
      dir="auto"
      aria-label={`Name of ${name}`}
      value={words}
      maxLength={200}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true)}
      className="field-box relative -ml-2 min-h-7 w-full max-w-120 px-2 py-0.5 font-strong"
    />
  );
}

async function rename(id: string, name: string): Promise<void> {
  await drafts.rename(id, name);
  announce(name.trim() === '' ? 'The draft has its title as its name' : `Renamed to ${name.trim()}`);
}
