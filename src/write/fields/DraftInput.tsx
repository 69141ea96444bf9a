import { useState, type ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';
import { isLookOnly } from '../isLookOnly.ts';

export interface DraftInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** What the text says. */
  readonly value: string;
  readonly onWrite: (words: string) => void;
  /** The value that the text has once words are written; without it, the words themselves. */
  readonly writtenAs?: (words: string) => string;
}

/**
 * A frameless line over a part of a larger value. What was typed is shown while the text says the same: a blank at the
 * end is not lost between two words, and quotes that the text needs do not come between two keys.
 */
export function DraftInput({ value, onWrite, writtenAs = itself, className, ...rest }: DraftInputProps) {
  const [draft, setDraft] = useState<string>();
  const lookOnly = isLookOnly();
  const isSaid = draft !== undefined && writtenAs(draft).trim() === value.trim();
  return (
    <input
      type="text"
      readOnly={lookOnly}
      {...rest}
      value={isSaid ? draft : value}
      onChange={(event) => {
        setDraft(event.target.value);
        onWrite(event.target.value);
      }}
      className={joinClasses(
        'bare rounded focus:bg-surface min-h-7 min-w-0 px-1 py-0.5 pointer-coarse:min-h-10',
        className,
      )}
    />
  );
}

function itself(words: string): string {
  return words;
}
