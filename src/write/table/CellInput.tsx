import { useId, type KeyboardEvent } from 'react';
import type { Choice } from '@/core/template';
import { useField } from '@/session/useField';
import { Select } from '@/ui/Select';
import { GrowingText } from '../fields/GrowingText.tsx';

export interface CellInputProps {
  readonly path: string;
  /** Row and column in words. */
  readonly label: string;
  /** The words that the column's cells are chosen from. */
  readonly choices?: readonly Choice[] | undefined;
  readonly strong?: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One cell of a table. */
export function CellInput({ path, label, choices, strong = false, onKeyDown }: CellInputProps) {
  const { value, hint, refused, write } = useField(path);
  const problem = useId();
  const shared = {
    'data-path': path,
    'aria-label': label,
    'aria-invalid': refused === undefined ? undefined : (true as const),
    'aria-describedby': refused === undefined ? undefined : problem,
    onKeyDown,
  };
  return (
    <>
      {choices ? (
        <Select {...shared} options={optionsOf(choices)} value={value} onChange={write} className="w-full" />
      ) : (
        <GrowingText
          {...shared}
          value={value}
          placeholder={hint}
          onChange={(event) => write(event.target.value)}
          className={strong ? 'font-strong' : ''}
        />
      )}
      {refused !== undefined && (
        <p id={problem} className="text-xs text-bad">
          {refused}
        </p>
      )}
    </>
  );
}

function optionsOf(
  choices: readonly Choice[],
): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: '', label: 'Choose…' },
    ...choices.map(({ value, label }) => ({ value, label: label ?? value })),
  ];
}
