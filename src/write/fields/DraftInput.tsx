import { useState, type ComponentProps } from 'react';
import { joinClasses } from '@/ui/joinClasses';

export interface DraftInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  /** What the text says. */
  readonly value: string;
  readonly onWrite: (words: string) => void;
}

/**
 * A frameless line over a part of a larger value. What was typed is shown while the text says the same: a blank at the
 * end is not lost between two words.
 */
export function DraftInput({ value, onWrite, className, ...rest }: DraftInputProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      type="text"
      {...rest}
      value={draft?.trim() === value.trim() ? draft : value}
      onChange={(event) => {
        setDraft(event.target.value);
        onWrite(event.target.value);
      }}
      className={joinClasses('bare min-h-7 min-w-0 px-1 py-0.5 pointer-coarse:min-h-10', className)}
    />
  );
}
